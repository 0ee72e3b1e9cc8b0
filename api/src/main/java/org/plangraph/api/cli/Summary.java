package org.plangraph.api.cli;

import java.util.List;
import java.util.stream.Stream;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Task;

/** What a load did, one line for each document. */
final class Summary {

    private static final List<String> HEAD =
            List.of("document", "tasks", "assignments", "targets", "problems", "outcome");
    private static final List<Boolean> RIGHT = List.of(false, true, true, true, true, false);

    private Summary() {}

    /** The lines of the table. */
    static List<String> of(List<Outcome> outcomes) {
        TextTable table = new TextTable(HEAD, RIGHT);
        outcomes.forEach(outcome -> table.add(row(outcome)));
        return table.lines();
    }

    /** For each document that failed, its place and why. */
    static List<String> failures(List<Outcome> outcomes) {
        return outcomes.stream().flatMap(Summary::failure).toList();
    }

    private static Stream<String> failure(Outcome outcome) {
        if (!(outcome instanceof Outcome.Failed failed)) {
            return Stream.empty();
        }
        return failed.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(Problem::message);
    }

    /** What was found in a document, settled or not. */
    static List<Problem> problems(Outcome outcome) {
        if (outcome instanceof Outcome.Loaded loaded) {
            return loaded.extract().problems();
        }
        return outcome instanceof Outcome.Unchanged unchanged
                ? unchanged.extract().problems()
                : ((Outcome.Failed) outcome).problems();
    }

    private static List<String> row(Outcome outcome) {
        if (outcome instanceof Outcome.Loaded loaded) {
            String end = loaded.replacedEdition() == null ? "loaded" : "loaded, edition replaced";
            return row(outcome.name(), loaded.extract(), end);
        }
        if (outcome instanceof Outcome.Unchanged unchanged) {
            return row(outcome.name(), unchanged.extract(), "unchanged");
        }
        int problems = problems(outcome).size();
        return List.of(outcome.name(), "", "", "", String.valueOf(problems), "failed");
    }

    private static List<String> row(String name, Extract extract, String end) {
        int assignments = extract.tasks().stream().mapToInt(Summary::assignments).sum();
        int targets = extract.tasks().stream().mapToInt(task -> task.targets().size()).sum();
        return List.of(
                name,
                String.valueOf(extract.tasks().size()),
                String.valueOf(assignments),
                String.valueOf(targets + extract.targets().size()),
                String.valueOf(extract.openProblems()),
                end);
    }

    private static int assignments(Task task) {
        return task.lead().size() + task.responsible().size() + task.implied().size();
    }
}
