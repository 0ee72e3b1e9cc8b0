package org.plangraph.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Task;

/**
 * What a load did: a line for each document while they are few, and always the totals. Keeps a few
 * figures of each document, never what was read in it.
 */
final class Summary {

    /** Nobody reads more lines than that. */
    static final int FEW = 50;

    private static final List<String> HEAD =
            List.of("document", "tasks", "assignments", "targets", "problems", "outcome");
    private static final List<Boolean> RIGHT = List.of(false, true, true, true, true, false);

    private final List<Row> rows = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private enum End {
        LOADED("loaded"),
        REPLACED("loaded, edition replaced"),
        UNCHANGED("unchanged"),
        FAILED("failed");

        private final String words;

        End(String words) {
            this.words = words;
        }
    }

    /** Tasks, assignments and targets are null where the document was not read. */
    private record Row(
            String name,
            @Nullable Integer tasks,
            @Nullable Integer assignments,
            @Nullable Integer targets,
            @Nullable Integer problems,
            End end) {

        List<String> cells() {
            return List.of(
                    name,
                    Objects.toString(tasks, ""),
                    Objects.toString(assignments, ""),
                    Objects.toString(targets, ""),
                    Objects.toString(problems, ""),
                    end.words);
        }
    }

    /** Takes the figures of one document. */
    void add(Outcome outcome) {
        rows.add(row(outcome));
        if (outcome instanceof Outcome.Failed failed) {
            failed.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .map(Problem::message)
                    .forEach(failures::add);
        }
    }

    /** For each document that failed, its place and why. */
    List<String> failures() {
        return failures;
    }

    /**
     * A table of the documents, where they are few or all are wanted, and below it the totals,
     * where they are more than one.
     */
    List<String> lines(boolean all) {
        List<String> lines = new ArrayList<>();
        if (all || rows.size() <= FEW) {
            TextTable table = new TextTable(HEAD, RIGHT);
            rows.forEach(row -> table.add(row.cells()));
            lines.addAll(table.lines());
        }
        if (rows.size() > 1) {
            lines.addAll(totals());
        }
        return lines;
    }

    /** What was found in a document, settled or not; nothing of one that was there already. */
    static List<Problem> problems(Outcome outcome) {
        if (outcome instanceof Outcome.Loaded loaded) {
            return loaded.extract().problems();
        }
        if (outcome instanceof Outcome.Unchanged unchanged) {
            return unchanged.extract().problems();
        }
        return outcome instanceof Outcome.Failed failed ? failed.problems() : List.of();
    }

    private List<String> totals() {
        long replaced = count(End.REPLACED);
        String loaded =
                "%d documents: %d loaded%s, %d unchanged, %d failed."
                        .formatted(
                                rows.size(),
                                count(End.LOADED) + replaced,
                                replaced == 0 ? "" : " (" + replaced + " in place of an edition)",
                                count(End.UNCHANGED),
                                count(End.FAILED));
        String read =
                "Read in them: %d tasks, %d assignments, %d targets, %d problems."
                        .formatted(
                                sum(Row::tasks),
                                sum(Row::assignments),
                                sum(Row::targets),
                                sum(Row::problems));
        return List.of(loaded, read);
    }

    private long count(End end) {
        return rows.stream().filter(row -> row.end() == end).count();
    }

    private long sum(Function<Row, @Nullable Integer> figure) {
        return rows.stream().map(figure).filter(Objects::nonNull).mapToLong(n -> n).sum();
    }

    private static Row row(Outcome outcome) {
        if (outcome instanceof Outcome.Loaded loaded) {
            End end = loaded.replacedEdition() == null ? End.LOADED : End.REPLACED;
            return row(outcome.name(), loaded.extract(), end);
        }
        if (outcome instanceof Outcome.Unchanged unchanged) {
            return row(outcome.name(), unchanged.extract(), End.UNCHANGED);
        }
        if (outcome instanceof Outcome.Failed) {
            int problems = problems(outcome).size();
            return new Row(outcome.name(), null, null, null, problems, End.FAILED);
        }
        return new Row(outcome.name(), null, null, null, null, End.UNCHANGED);
    }

    private static Row row(String name, Extract extract, End end) {
        int assignments = extract.tasks().stream().mapToInt(Summary::assignments).sum();
        int targets = extract.tasks().stream().mapToInt(task -> task.targets().size()).sum();
        return new Row(
                name,
                extract.tasks().size(),
                assignments,
                targets + extract.targets().size(),
                extract.openProblems(),
                end);
    }

    private static int assignments(Task task) {
        return task.lead().size() + task.responsible().size() + task.implied().size();
    }
}
