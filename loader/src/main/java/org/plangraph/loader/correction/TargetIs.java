package org.plangraph.loader.correction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.correction.Words.Found;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Correction;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Task;

/**
 * The words hold a target with these fields.
 *
 * @param fields null where the words are no target
 */
record TargetIs(@Nullable TargetFields fields) implements Judgement {

    private static final EnumSet<Code> ANSWERED =
            EnumSet.of(Code.TARGET_UNREAD, Code.INDICATOR_UNKNOWN);

    static TargetIs read(Fields entry) throws BrokenEntryException {
        if (entry.isMapping("is")) {
            return new TargetIs(TargetFields.read(entry));
        }
        if (!entry.required("is", "the fields, or is: none").equals("none")) {
            throw new BrokenEntryException(
                    entry.line("is"), "write fields such as {value: 20}, or none");
        }
        return new TargetIs(null);
    }

    /**
     * A target as read.
     *
     * @param owner index of its task, or {@link Draft#PLAN}
     */
    private record At(int owner, int index, Target target) {

        String fact() {
            return "target " + owner + "/" + index;
        }
    }

    @Override
    public Resolved resolve(Situation situation, Entry entry) throws UnsupportedException {
        Found place = situation.place(entry.evidence());
        List<At> read = meant(overlapping(situation, place), entry.evidence());
        if (read.size() > 1) {
            throw new UnsupportedException(
                    "%d targets are read in the words; say which with indicator: %s"
                            .formatted(
                                    read.size(),
                                    read.stream()
                                            .map(at -> at.target().indicator())
                                            .collect(Collectors.joining(" / "))));
        }
        return read.isEmpty()
                ? missing(situation, place, entry)
                : present(read.get(0), place, entry);
    }

    private Resolved missing(Situation situation, Found place, Entry entry)
            throws UnsupportedException {
        String fact = "words at " + place.start() + "/";
        if (fields == null) {
            return Resolved.already(Map.of(fact + "exists", "no"));
        }
        if (!fields.isWhole()) {
            throw new UnsupportedException(
                    "no target is read in the words “%s”; give at least indicator and kind to add one"
                            .formatted(place.text()));
        }
        Map<String, String> claims = claims(fact + fields.values().get("indicator") + "/");
        int owner = owner(situation, place);
        Correction correction = entry.correction(Map.of());
        return new Resolved(
                claims,
                draft -> {
                    draft.addTarget(owner, fields.added(place, correction));
                    settle(draft, place, correction);
                });
    }

    private Resolved present(At at, Found place, Entry entry) {
        if (fields == null) {
            return new Resolved(
                    Map.of(at.fact() + "/exists", "no"),
                    draft -> {
                        Correction correction =
                                entry.correction(Map.of("target", at.target().quote()));
                        draft.removeTarget(at.owner(), at.index(), correction);
                        settle(draft, place, correction);
                    });
        }
        return new Resolved(
                claims(at.fact() + "/"),
                draft -> {
                    draft.target(at.owner(), at.index(), target -> changed(target, entry));
                    settle(draft, place, entry.correction(Map.of()));
                });
    }

    private Target changed(Target target, Entry entry) {
        TargetFields is = fields;
        if (is == null) {
            return target;
        }
        Map<String, @Nullable Object> was = is.readOtherwise(target);
        return was.isEmpty() ? target : is.changed(target, entry.correction(was));
    }

    private Map<String, String> claims(String fact) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put(fact + "exists", "yes");
        if (fields != null) {
            fields.values().forEach((name, value) -> claims.put(fact + name, "" + value));
        }
        return claims;
    }

    private static void settle(Draft draft, Found place, Correction correction) {
        draft.settle(
                correction,
                ANSWERED,
                problem -> {
                    Integer start = problem.start();
                    Integer end = problem.end();
                    return start != null && end != null && place.overlaps(start, end);
                });
    }

    private static int owner(Situation situation, Found place) {
        List<Task> tasks = situation.extract().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).start() <= place.start() && place.start() < tasks.get(i).end()) {
                return i;
            }
        }
        return Draft.PLAN;
    }

    private static List<At> overlapping(Situation situation, Found place) {
        List<At> found = new ArrayList<>();
        collect(Draft.PLAN, situation.extract().targets(), place, found);
        List<Task> tasks = situation.extract().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            collect(i, tasks.get(i).targets(), place, found);
        }
        return found;
    }

    private static void collect(int owner, List<Target> targets, Found place, List<At> found) {
        for (int i = 0; i < targets.size(); i++) {
            if (place.overlaps(targets.get(i).start(), targets.get(i).end())) {
                found.add(new At(owner, i, targets.get(i)));
            }
        }
    }

    /** Of several, those of the indicator that is named, else of just these words. */
    private static List<At> meant(List<At> read, Evidence evidence) throws UnsupportedException {
        String indicator = evidence.indicator();
        if (indicator != null) {
            String wanted = Words.bare(indicator);
            List<At> named =
                    read.stream()
                            .filter(at -> Words.bare(at.target().indicator()).equals(wanted))
                            .toList();
            if (named.isEmpty() && !read.isEmpty()) {
                throw new UnsupportedException(
                        "no target in the words has the indicator “%s”; it is read as %s"
                                .formatted(
                                        indicator,
                                        read.stream()
                                                .map(at -> "“" + at.target().indicator() + "”")
                                                .collect(Collectors.joining(", "))));
            }
            return named;
        }
        String words = Words.bare(evidence.word());
        List<At> exact =
                read.stream().filter(at -> Words.bare(at.target().quote()).equals(words)).toList();
        return exact.size() == 1 ? exact : read;
    }
}
