package org.plangraph.loader.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything PlanGraph read in one document: the JSON object that {@code plangraph extract} prints
 * and the only input of the RDF.
 *
 * <p>All {@code start} and {@code end} positions, here and in the parts, are code points in the
 * document's text as read, before mending; {@code end} is exclusive. All strings are verbatim from
 * the mended text.
 *
 * @param citations upstream documents and standards, in order of first mention
 * @param actions headings that group tasks, in document order
 * @param tasks in document order
 * @param targets those that stand outside any task
 * @param workingGroup the roster, or null where the document has none
 * @param problems whatever could not be read or aligned
 */
public record Extract(
        DocumentInfo document,
        PlanInfo plan,
        List<Citation> citations,
        List<Action> actions,
        List<Task> tasks,
        List<Target> targets,
        @Nullable WorkingGroup workingGroup,
        List<Problem> problems) {

    /** The same with other problems. */
    public Extract withProblems(List<Problem> others) {
        return new Extract(
                document,
                plan,
                citations,
                actions,
                tasks,
                targets,
                workingGroup,
                List.copyOf(others));
    }

    /** The same, known to corrections by what was read. */
    public Extract knownAs(Set<String> names) {
        return new Extract(
                new DocumentInfo(
                        document.name(),
                        document.mediaType(),
                        document.sha256(),
                        document.characters(),
                        Set.copyOf(names)),
                plan,
                citations,
                actions,
                tasks,
                targets,
                workingGroup,
                problems);
    }

    /** How many problems nobody has settled. */
    public int openProblems() {
        return (int) problems.stream().filter(Problem::isOpen).count();
    }
}
