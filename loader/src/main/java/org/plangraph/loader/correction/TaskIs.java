package org.plangraph.loader.correction;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Correction;
import org.plangraph.loader.extract.Task;
import org.plangraph.ontology.Sector;

/**
 * A task is numbered, headed or classed so.
 *
 * @param sectors preferred labels, empty where those that were read stay
 */
record TaskIs(@Nullable String number, @Nullable String heading, List<String> sectors)
        implements Judgement {

    private static final Set<String> FIELDS = Set.of("number", "heading", "sectors");

    static TaskIs read(Fields entry) throws BrokenEntryException {
        Fields is = entry.fields("is", FIELDS);
        if (is.names().isEmpty()) {
            throw new BrokenEntryException(
                    is.line(), "say what it is: number, heading or sectors, or several of them");
        }
        return new TaskIs(is.text("number"), is.text("heading"), is.list("sectors"));
    }

    @Override
    public Resolved resolve(Situation situation, Entry entry) throws UnsupportedException {
        int index = situation.task(entry.evidence());
        if (!entry.evidence().words().isEmpty()) {
            situation.place(entry.evidence());
        }
        for (String sector : sectors) {
            known(situation, sector);
        }
        Map<String, String> claims = new LinkedHashMap<>();
        if (number != null) {
            claims.put("task " + index + "/number", number);
        }
        if (heading != null) {
            claims.put("task " + index + "/heading", Words.bare(heading));
        }
        if (!sectors.isEmpty()) {
            claims.put("task " + index + "/sectors", sectors.toString());
        }
        return new Resolved(
                claims,
                draft -> {
                    draft.task(index, task -> changed(task, entry));
                    settle(draft, index, entry.correction(Map.of()));
                });
    }

    private static void known(Situation situation, String label) throws UnsupportedException {
        List<String> labels = situation.schemes().sectors().stream().map(Sector::label).toList();
        if (!labels.contains(label)) {
            throw new UnsupportedException(
                    "no scheme has a sector “%s”; use a label of \"plangraph schemes list\", or add the sector with --schemes"
                            .formatted(label));
        }
    }

    private void settle(Draft draft, int index, Correction correction) {
        if (!sectors.isEmpty()) {
            draft.settle(correction, Code.SECTOR_UNKNOWN, index);
        }
        if (number != null) {
            for (Code code : EnumSet.of(Code.NUMBER_DUPLICATE, Code.NUMBER_MISSING)) {
                draft.settle(correction, code, index);
            }
        }
    }

    private Task changed(Task task, Entry entry) {
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        if (number != null && !number.equals(task.number())) {
            was.put("number", task.number());
        }
        if (heading != null && !heading.equals(task.heading())) {
            was.put("heading", task.heading());
        }
        if (!sectors.isEmpty() && !sectors.equals(task.sectors())) {
            was.put("sectors", task.sectors());
        }
        if (was.isEmpty()) {
            return task;
        }
        return Corrected.task(
                task,
                number == null ? task.number() : number,
                heading == null ? task.heading() : heading,
                sectors.isEmpty() ? task.sectors() : sectors,
                entry.correction(was));
    }
}
