package org.plangraph.loader.correction;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.AgencyMatch;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.ontology.Bureau;

/**
 * A name means that body. A bureau or a kind holds for the body wherever the plan names it; another
 * name holds in the task that is named, or in all.
 *
 * @param name of the body that is meant, null where the name is right
 * @param bureaus by any label of the schemes, empty where those that were read stay
 */
record MentionIs(@Nullable String name, List<String> bureaus, @Nullable AgencyKind kind)
        implements Judgement {

    private static final Set<String> FIELDS = Set.of("name", "bureaus", "kind");

    static final EnumSet<Code> ANSWERED = EnumSet.of(Code.AGENCY_UNKNOWN, Code.AGENCY_MISSPELT);

    static MentionIs read(Fields entry) throws BrokenEntryException {
        Fields is = entry.fields("is", FIELDS);
        MentionIs judgement =
                new MentionIs(
                        is.text("name"),
                        is.list("bureaus"),
                        Constants.read(is, "kind", AgencyKind.class));
        if (is.names().isEmpty()) {
            throw new BrokenEntryException(
                    is.line(), "say what it is: name, bureaus or kind, or several of them");
        }
        return judgement;
    }

    @Override
    public Resolved resolve(Situation situation, Entry entry) throws UnsupportedException {
        Evidence evidence = entry.evidence();
        List<Mentions.At> named =
                Mentions.in(situation, situation.tasks(evidence), evidence.words());
        if (named.isEmpty()) {
            return Mentions.none(situation, entry);
        }
        if (name == null) {
            named = Mentions.in(situation, Mentions.everywhere(situation), evidence.words());
        }
        AgencyMatch match = name == null ? null : situation.agency(name);
        List<String> labels = situation.bureaus(bureaus);
        Map<String, String> claims = new LinkedHashMap<>();
        for (Mentions.At at : named) {
            claim(at, labels, claims);
        }
        List<Mentions.At> places = named;
        return new Resolved(
                claims,
                draft -> {
                    for (Mentions.At at : places) {
                        draft.body(at.task(), at.index(), b -> changed(b, match, labels, entry));
                    }
                    draft.settle(
                            entry.correction(Map.of()),
                            ANSWERED,
                            problem -> problem.message().contains("“" + at(places) + "”"));
                });
    }

    private static String at(List<Mentions.At> places) {
        return places.get(0).body().name();
    }

    private void claim(Mentions.At at, List<String> labels, Map<String, String> claims) {
        if (name != null) {
            claims.put(at.fact() + "/means", Words.bare(name));
        }
        if (!labels.isEmpty()) {
            claims.put(at.fact() + "/bureaus", labels.stream().sorted().toList().toString());
        }
        if (kind != null) {
            claims.put(at.fact() + "/kind", Constants.written(kind));
        }
    }

    private Responsibility changed(
            Responsibility body, @Nullable AgencyMatch match, List<String> labels, Entry entry) {
        List<String> read =
                match == null
                        ? body.bureaus()
                        : match.bureaus().stream().map(Bureau::label).toList();
        List<String> newBureaus = labels.isEmpty() ? read : labels;
        AgencyKind readKind = match == null ? body.kind() : match.kind();
        AgencyKind newKind = kind == null ? readKind : kind;
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        if (name != null) {
            was.put("name", body.name());
        }
        if (!newBureaus.equals(body.bureaus())) {
            was.put("bureaus", body.bureaus());
        }
        if (newKind != body.kind()) {
            was.put("kind", Constants.written(body.kind()));
        }
        if (was.isEmpty()) {
            return body;
        }
        String means = name == null ? body.means() : name;
        return Corrected.body(body, means, newBureaus, newKind, entry.correction(was));
    }
}
