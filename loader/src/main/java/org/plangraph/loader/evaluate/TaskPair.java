package org.plangraph.loader.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A task of the gold and the one that was read for it: the one with its number and heading, else
 * with its heading, else with its number.
 *
 * @param gold null where the gold has no such task
 * @param found null where none was read
 */
record TaskPair(@Nullable JsonNode gold, @Nullable JsonNode found) {

    private static final List<Function<JsonNode, @Nullable String>> KEYS =
            List.of(TaskPair::numberAndHeading, TaskPair::heading, TaskPair::number);

    /** Each task once: those of the gold in its order, then what was found besides. */
    static List<TaskPair> of(JsonNode gold, JsonNode found) {
        BitSet left = new BitSet();
        left.set(0, found.size());
        @Nullable JsonNode[] read = new JsonNode[gold.size()];
        for (Function<JsonNode, @Nullable String> key : KEYS) {
            pair(gold, found, left, read, key);
        }
        List<TaskPair> pairs = new ArrayList<>();
        for (int at = 0; at < read.length; at++) {
            pairs.add(new TaskPair(gold.get(at), read[at]));
        }
        left.stream().forEach(extra -> pairs.add(new TaskPair(null, found.get(extra))));
        return pairs;
    }

    /** Fills the places that are still empty from what is left, by one key. */
    private static void pair(
            JsonNode gold,
            JsonNode found,
            BitSet left,
            @Nullable JsonNode[] read,
            Function<JsonNode, @Nullable String> key) {
        Map<String, Deque<Integer>> byKey = new HashMap<>();
        left.stream()
                .forEach(
                        task -> {
                            String value = key.apply(found.get(task));
                            if (value != null) {
                                byKey.computeIfAbsent(value, same -> new ArrayDeque<>()).add(task);
                            }
                        });
        for (int at = 0; at < read.length; at++) {
            String value = key.apply(gold.get(at));
            Deque<Integer> same = value == null ? null : byKey.get(value);
            if (read[at] == null && same != null && !same.isEmpty()) {
                left.clear(same.element());
                read[at] = found.get(same.remove());
            }
        }
    }

    private static @Nullable String numberAndHeading(JsonNode task) {
        String number = number(task);
        String heading = heading(task);
        return number == null || heading == null ? null : number + "\n" + heading;
    }

    private static @Nullable String number(JsonNode task) {
        return task.path("number").stringValue(null);
    }

    private static @Nullable String heading(JsonNode task) {
        return task.path("heading").stringValue(null);
    }

    /** What to call it: its number, else its heading. */
    String name() {
        JsonNode known = gold == null || (number(gold) == null && found != null) ? found : gold;
        if (known == null) {
            throw new IllegalStateException("a pair of tasks holds at least one");
        }
        String number = number(known);
        return number == null ? String.valueOf(heading(known)) : number;
    }
}
