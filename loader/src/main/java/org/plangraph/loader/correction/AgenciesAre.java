package org.plangraph.loader.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.loader.align.AgencyMatch;
import org.plangraph.ontology.Bureau;

/**
 * Names that mean one body.
 *
 * @param name the one it goes by
 */
record AgenciesAre(String name) implements Judgement {

    static AgenciesAre read(Fields entry) throws BrokenEntryException {
        if (entry.list("words").size() < 2) {
            throw new BrokenEntryException(
                    entry.line("words"), "list the names that mean one body: words: [名称一, 名称二]");
        }
        return new AgenciesAre(entry.required("is", "the name it goes by"));
    }

    @Override
    public Resolved resolve(Situation situation, Entry entry) throws UnsupportedException {
        Evidence evidence = entry.evidence();
        List<Mentions.At> all = Mentions.in(situation, situation.tasks(evidence), evidence.words());
        if (all.isEmpty()) {
            return Mentions.none(situation, entry);
        }
        String own = Words.bare(name);
        List<Mentions.At> others =
                all.stream().filter(at -> !Words.bare(at.body().name()).equals(own)).toList();
        AgencyMatch match = situation.agency(name);
        List<String> bureaus = match.bureaus().stream().map(Bureau::label).toList();
        Map<String, String> claims = new LinkedHashMap<>();
        others.forEach(at -> claims.put(at.fact() + "/means", own));
        return new Resolved(
                claims,
                draft -> {
                    for (Mentions.At at : others) {
                        var correction = entry.correction(Map.of("name", at.body().name()));
                        draft.body(
                                at.task(),
                                at.index(),
                                b -> Corrected.body(b, name, bureaus, match.kind(), correction));
                        draft.settle(
                                entry.correction(Map.of()),
                                MentionIs.ANSWERED,
                                p -> p.message().contains("“" + at.body().name() + "”"));
                    }
                });
    }
}
