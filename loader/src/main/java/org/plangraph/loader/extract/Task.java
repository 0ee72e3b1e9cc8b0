package org.plangraph.loader.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest numbered unit that someone must do.
 *
 * @param number arabic digits where the document counts its tasks in one run, else the path of
 *     ordinals
 * @param ordinal 1-based place in the document
 * @param heading the sentence after the number up to its 。, without both; null where the text
 *     starts at once
 * @param actions headings above, outermost first
 * @param action number of the innermost action around the task, null where there is none
 * @param text what follows the heading, its responsibility clause included
 * @param implied made responsible by a standing rule
 * @param sectors preferred labels in the sector scheme, at least one
 * @param leaders persons who answer for it, in the order they are written
 * @param deadlines by when it is to be done, from its responsibility clauses
 * @param corrections what reviewers changed in it; bodies and targets they took away stand here
 * @param programmes named programmes (工赋山东) the text mentions, without quotation marks
 */
public record Task(
        String number,
        int ordinal,
        @Nullable String heading,
        List<String> actions,
        @Nullable String action,
        String text,
        List<Responsibility> lead,
        List<Responsibility> responsible,
        List<Responsibility> implied,
        List<String> sectors,
        List<String> programmes,
        List<Target> targets,
        int start,
        int end,
        List<Leader> leaders,
        List<DueDate> deadlines,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Correction> corrections) {

    /** As read in the document. */
    public Task(
            String number,
            int ordinal,
            @Nullable String heading,
            List<String> actions,
            @Nullable String action,
            String text,
            List<Responsibility> lead,
            List<Responsibility> responsible,
            List<Responsibility> implied,
            List<String> sectors,
            List<String> programmes,
            List<Target> targets,
            int start,
            int end,
            List<Leader> leaders,
            List<DueDate> deadlines) {
        this(
                number,
                ordinal,
                heading,
                actions,
                action,
                text,
                lead,
                responsible,
                implied,
                sectors,
                programmes,
                targets,
                start,
                end,
                leaders,
                deadlines,
                List.of());
    }

    /** A task for which no person answers and whose clauses give no time. */
    public Task(
            String number,
            int ordinal,
            @Nullable String heading,
            List<String> actions,
            @Nullable String action,
            String text,
            List<Responsibility> lead,
            List<Responsibility> responsible,
            List<Responsibility> implied,
            List<String> sectors,
            List<String> programmes,
            List<Target> targets,
            int start,
            int end) {
        this(
                number,
                ordinal,
                heading,
                actions,
                action,
                text,
                lead,
                responsible,
                implied,
                sectors,
                programmes,
                targets,
                start,
                end,
                List.of(),
                List.of());
    }
}
