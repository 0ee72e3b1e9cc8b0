package org.plangraph.loader.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.AgencyMatch;
import org.plangraph.loader.correction.Words.Found;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Correction;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Role;
import org.plangraph.ontology.Bureau;

/**
 * A body has that part in a task.
 *
 * @param role null where it has none
 */
record PartIs(@Nullable Role role) implements Judgement {

    static PartIs read(Fields entry) throws BrokenEntryException {
        if (!entry.has("task") && !entry.has("heading")) {
            throw new BrokenEntryException(
                    entry.line(), "say in which task: its number, its heading or both");
        }
        String is = entry.required("is", "is: lead, responsible, cooperating or none");
        return new PartIs(is.equals("none") ? null : Constants.read(entry, "is", is, Role.class));
    }

    @Override
    public Resolved resolve(Situation situation, Entry entry) throws UnsupportedException {
        Evidence evidence = entry.evidence();
        int task = situation.task(evidence);
        List<Mentions.At> read = Mentions.in(situation, List.of(task), evidence.words());
        String part = role == null ? "none" : Constants.written(role);
        String fact = "task " + task + "/part of " + Words.bare(evidence.word());
        Map<String, String> claims = Map.of(fact, part);
        Found place = read.isEmpty() ? place(situation, evidence) : null;
        if (role == null) {
            return new Resolved(claims, draft -> read.forEach(at -> remove(draft, at, entry)));
        }
        if (place != null) {
            return new Resolved(claims, draft -> add(draft, task, role, place, situation, entry));
        }
        if (read.stream().allMatch(at -> at.body().role() == role)) {
            return Resolved.already(claims);
        }
        return new Resolved(
                claims,
                draft -> {
                    Mentions.At first = read.get(0);
                    draft.body(task, first.index(), body -> changed(body, role, entry));
                    read.stream().skip(1).forEach(at -> remove(draft, at, entry));
                });
    }

    private static Found place(Situation situation, Evidence evidence) throws UnsupportedException {
        List<Found> places =
                evidence.clause() == null
                        ? situation.places(evidence, evidence.word())
                        : situation.words().find(evidence.clause());
        if (!places.isEmpty()) {
            return places.get(0);
        }
        if (evidence.clause() != null) {
            throw new UnsupportedException(
                    "the clause “%s” does not stand in the document; compare it, and drop the entry if it is gone"
                            .formatted(evidence.clause()));
        }
        throw situation.absent(evidence);
    }

    private static void remove(Draft draft, Mentions.At at, Entry entry) {
        String list = at.body().role() == Role.LEAD ? "lead" : "responsible";
        draft.removeBody(at.task(), at.index(), entry.correction(Map.of(list, at.body().name())));
    }

    private static void add(
            Draft draft, int task, Role role, Found place, Situation situation, Entry entry) {
        String name = entry.evidence().clause() == null ? place.text() : entry.evidence().word();
        AgencyMatch match = situation.agency(name);
        Correction correction = entry.correction(Map.of());
        draft.addBody(
                task,
                new Responsibility(
                        name,
                        match.bureaus().stream().map(Bureau::label).toList(),
                        match.kind(),
                        role,
                        Basis.CORRECTED,
                        place.start(),
                        place.end(),
                        name,
                        null,
                        List.of(correction)));
        draft.settle(correction, Code.TASK_WITHOUT_RESPONSIBILITY, task);
    }

    private static Responsibility changed(Responsibility body, Role role, Entry entry) {
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        was.put("role", Constants.written(body.role()));
        was.put("basis", Constants.written(body.basis()));
        return new Responsibility(
                body.name(),
                body.bureaus(),
                body.kind(),
                role,
                Basis.CORRECTED,
                body.start(),
                body.end(),
                body.fullName(),
                body.means(),
                Corrected.and(body.corrections(), entry.correction(was)));
    }
}
