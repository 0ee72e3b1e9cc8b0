package org.plangraph.api.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Problem.Severity;

/**
 * The problems of a run by their code: how many, in how many documents, and the first places. Keeps
 * no more than that, however many documents there are.
 */
final class ProblemTally {

    private static final int PLACES = 3;

    private final Map<Code, Count> counts = new EnumMap<>(Code.class);
    private int settled;

    /** The problems of one code. */
    private static final class Count {

        private final Code code;
        private Severity severity = Severity.INFO;
        private int problems;
        private int documents;
        private final List<String> places = new ArrayList<>();

        Count(Code code) {
            this.code = code;
        }

        private Severity severity() {
            return severity;
        }

        private int problems() {
            return problems;
        }
    }

    /** Counts the problems of a document; those that reviewers settled are only told. */
    void add(String document, List<Problem> problems) {
        Map<Code, Boolean> here = new EnumMap<>(Code.class);
        for (Problem problem : problems) {
            if (!problem.isOpen()) {
                settled++;
                continue;
            }
            Count count = counts.computeIfAbsent(problem.code(), Count::new);
            count.problems++;
            if (here.put(problem.code(), true) == null) {
                count.documents++;
            }
            if (problem.severity().compareTo(count.severity) > 0) {
                count.severity = problem.severity();
            }
            if (count.places.size() < PLACES) {
                count.places.add(place(document, problem));
            }
        }
    }

    /** "plan.txt:12: “words”: what is wrong and the cure". */
    static String place(String document, Problem problem) {
        String line = problem.line() == null ? "" : ":" + problem.line();
        String words = problem.words() == null ? "" : " “" + problem.words() + "”";
        return document + line + ":" + words + " " + problem.message();
    }

    /** The gravest first; no lines where there are no problems. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.values().stream()
                .sorted(
                        Comparator.comparing(Count::severity, Comparator.reverseOrder())
                                .thenComparing(Count::problems, Comparator.reverseOrder())
                                .thenComparing(count -> count.code))
                .forEach(count -> describe(count, lines));
        if (settled > 0) {
            lines.add("%d more settled by reviewers".formatted(settled));
        }
        return lines;
    }

    private static void describe(Count count, List<String> lines) {
        lines.add(
                "%s %s: %d in %d %s"
                        .formatted(
                                written(count.severity),
                                written(count.code),
                                count.problems,
                                count.documents,
                                count.documents == 1 ? "document" : "documents"));
        count.places.forEach(place -> lines.add("  " + place));
        if (count.problems > count.places.size()) {
            lines.add("  … and %d more".formatted(count.problems - count.places.size()));
        }
    }

    /** As in JSON. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
