package org.plangraph.loader.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plangraph.loader.extract.Responsibility;

/** Where bodies are named as responsible. */
final class Mentions {

    private Mentions() {}

    /**
     * One mention.
     *
     * @param task index of its task
     * @param index its place among the bodies of the task
     */
    record At(int task, int index, Responsibility body) {

        /** What claims are made about. */
        String fact() {
            return "task " + task + "/body " + index;
        }
    }

    static List<Integer> everywhere(Situation situation) {
        return IntStream.range(0, situation.extract().tasks().size()).boxed().toList();
    }

    /** The mentions of any of the names in some tasks. */
    static List<At> in(Situation situation, List<Integer> tasks, List<String> names) {
        Set<String> wanted = names.stream().map(Words::bare).collect(Collectors.toSet());
        List<At> found = new ArrayList<>();
        for (int task : tasks) {
            var bodies = Draft.bodies(situation.extract().tasks().get(task));
            for (int i = 0; i < bodies.size(); i++) {
                Responsibility body = Objects.requireNonNull(bodies.get(i));
                if (wanted.contains(Words.bare(body.name()))) {
                    found.add(new At(task, i, body));
                }
            }
        }
        return found;
    }

    /** A judgement about a district need not concern each of its plans. */
    static Resolved none(Situation situation, Entry entry) throws UnsupportedException {
        if (entry.plan().isWholeDistrict()) {
            return Resolved.already(Map.of());
        }
        Evidence evidence = entry.evidence();
        if (situation.places(evidence, evidence.word()).isEmpty()) {
            throw situation.absent(evidence);
        }
        throw new UnsupportedException(
                "“%s” stands in %s but is not read as a body there; write a judgement \"responsibility\" to make it one"
                        .formatted(evidence.word(), evidence.place()));
    }
}
