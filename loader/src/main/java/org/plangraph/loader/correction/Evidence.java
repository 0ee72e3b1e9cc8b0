package org.plangraph.loader.correction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place a judgement is about, by words that survive a new edition.
 *
 * @param task its number as read
 * @param heading its heading as read: where it is given a changed number does no harm
 * @param words as they stand in the document; several only for agencies
 * @param clause words elsewhere in the document that give the task to a body
 * @param indicator of several targets in the words, the one meant, as read
 */
record Evidence(
        @Nullable String task,
        @Nullable String heading,
        List<String> words,
        @Nullable String clause,
        @Nullable String indicator) {

    /** Whether it names a task. */
    boolean namesTask() {
        return task != null || heading != null;
    }

    String word() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** For readers: "task 3 “…”". */
    String place() {
        List<String> said = new ArrayList<>();
        if (task != null) {
            said.add("task " + task);
        }
        if (heading != null) {
            said.add((task == null ? "the task headed “" : "“") + heading + "”");
        }
        return said.isEmpty() ? "the plan" : String.join(" ", said);
    }
}
