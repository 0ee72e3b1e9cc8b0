package org.plangraph.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Task;

/**
 * Flags a plan in which unusually many tasks name nobody. Plans of the genre close with three to
 * five measures of organisation that nobody is named for, among fifteen to sixty tasks: less than a
 * quarter. Where it is more, either the plan hands its tasks out elsewhere (an annex, a table, a
 * later notice) or the way it does so was not understood.
 */
final class SparseResponsibility {

    /** Of all tasks, the share that still is usual. */
    private static final double USUAL = 0.25;

    /** Of a plan with few tasks, two closing measures are a large share and mean nothing. */
    private static final int AT_LEAST = 3;

    private SparseResponsibility() {}

    /** The extract with the flag where it is due, and without one that no longer is. */
    static Extract reported(Extract extract) {
        List<Problem> problems = new ArrayList<>(extract.problems());
        Optional<Problem> found = in(extract);
        Optional<Problem> settled =
                problems.stream()
                        .filter(p -> p.code() == Code.RESPONSIBILITY_SPARSE && !p.isOpen())
                        .findFirst();
        problems.removeIf(p -> p.code() == Code.RESPONSIBILITY_SPARSE);
        found.map(p -> settled.map(s -> p.settledBy(s.settled())).orElse(p))
                .ifPresent(problems::add);
        return extract.withProblems(problems);
    }

    private static Optional<Problem> in(Extract extract) {
        List<Task> without = extract.tasks().stream().filter(t -> isUnassigned(t)).toList();
        int all = extract.tasks().size();
        if (without.size() < AT_LEAST || without.size() <= USUAL * all) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        Code.RESPONSIBILITY_SPARSE,
                        Problem.Severity.WARNING,
                        message(without, all),
                        without.get(0).start(),
                        without.get(0).end()));
    }

    private static boolean isUnassigned(Task task) {
        return task.lead().isEmpty() && task.responsible().isEmpty() && task.implied().isEmpty();
    }

    private static String message(List<Task> without, int all) {
        if (without.size() == all) {
            return "None of the %d tasks names anybody who is responsible: if the plan hands them out in an annex or a table, load the file that holds it; if it does so in its text, report the style."
                    .formatted(all);
        }
        return "%d of %d tasks (%d%%) name nobody who is responsible, first task %s; up to a quarter is usual. Compare it with the document: if it names someone there, report the style or write a correction."
                .formatted(
                        without.size(),
                        all,
                        Math.round(100.0 * without.size() / all),
                        without.get(0).number());
    }
}
