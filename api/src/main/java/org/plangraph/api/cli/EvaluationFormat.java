package org.plangraph.api.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.evaluate.Difference;
import org.plangraph.loader.evaluate.Evaluation;
import org.plangraph.loader.evaluate.Field;
import org.plangraph.loader.evaluate.Judgement;
import org.plangraph.loader.evaluate.Score;
import tools.jackson.databind.json.JsonMapper;

/** How an evaluation is printed. */
enum EvaluationFormat {
    /** For reading: a row for each field of each document, the totals, the differences. */
    TABLE {
        @Override
        void write(Evaluation evaluation, boolean withDifferences, PrintWriter out) {
            TextTable table = new TextTable(HEAD, RIGHT);
            String before = "";
            for (List<String> row : rows(evaluation)) {
                List<String> cells = new ArrayList<>(row);
                if (row.get(0).equals(before)) {
                    cells.set(0, "");
                }
                before = row.get(0);
                table.add(cells);
            }
            table.lines().forEach(out::println);
            if (withDifferences && !evaluation.differences().isEmpty()) {
                out.println();
                evaluation.differences().forEach(difference -> out.println(line(difference)));
            }
        }
    },
    /** The rows of the table as CSV. */
    CSV {
        @Override
        void write(Evaluation evaluation, boolean withDifferences, PrintWriter out) {
            out.print(csv(Stream.concat(Stream.of(HEAD), rows(evaluation).stream())));
        }
    },
    /** One object with documents, total and differences. */
    JSON {
        @Override
        void write(Evaluation evaluation, boolean withDifferences, PrintWriter out) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put(
                    "documents",
                    evaluation.documents().stream()
                            .map(
                                    document -> {
                                        Map<String, Object> one = new LinkedHashMap<>();
                                        one.put("document", document.document());
                                        one.put("gold", document.gold());
                                        one.put("fields", scores(document.scores()));
                                        return one;
                                    })
                            .toList());
            all.put("total", scores(evaluation.total()));
            if (withDifferences) {
                all.put(
                        "differences",
                        evaluation.differences().stream().map(EvaluationFormat::members).toList());
            }
            out.println(JsonMapper.shared().writeValueAsString(all));
        }
    };

    private static final List<String> HEAD =
            List.of(
                    "document",
                    "field",
                    "matched",
                    "missing",
                    "extra",
                    "precision",
                    "recall",
                    "f1");
    private static final List<Boolean> RIGHT =
            List.of(false, false, true, true, true, true, true, true);
    private static final List<String> DIFFERENCE_HEAD =
            List.of("document", "task", "field", "expected", "found");

    /**
     * Prints it.
     *
     * @param withDifferences whether those go with it; CSV has the scores only
     */
    abstract void write(Evaluation evaluation, boolean withDifferences, PrintWriter out);

    /** The differences as CSV with a head. */
    static String differences(Evaluation evaluation) {
        return csv(
                Stream.concat(
                        Stream.of(DIFFERENCE_HEAD),
                        evaluation.differences().stream().map(EvaluationFormat::cells)));
    }

    private static List<List<String>> rows(Evaluation evaluation) {
        List<List<String>> rows = new ArrayList<>();
        for (Judgement document : evaluation.documents()) {
            document.scores()
                    .forEach((field, score) -> rows.add(row(document.document(), field, score)));
        }
        evaluation.total().forEach((field, score) -> rows.add(row("total", field, score)));
        return rows;
    }

    private static List<String> row(String document, Field field, Score score) {
        return List.of(
                document,
                field.label(),
                String.valueOf(score.matched()),
                String.valueOf(score.missing()),
                String.valueOf(score.extra()),
                share(score.precision()),
                share(score.recall()),
                share(score.f1()));
    }

    /** Rounded down, so that only what is whole shows as 1. */
    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", Math.floor(share * 10_000) / 10_000);
    }

    private static Map<String, Object> scores(Map<Field, Score> scores) {
        Map<String, Object> all = new LinkedHashMap<>();
        scores.forEach(
                (field, score) -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("matched", score.matched());
                    one.put("missing", score.missing());
                    one.put("extra", score.extra());
                    one.put("precision", score.precision());
                    one.put("recall", score.recall());
                    one.put("f1", score.f1());
                    all.put(field.label(), one);
                });
        return all;
    }

    private static Map<String, @Nullable Object> members(Difference difference) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("document", difference.document());
        members.put("task", difference.task());
        members.put("field", difference.field().label());
        members.put("expected", difference.expected());
        members.put("found", difference.found());
        return members;
    }

    private static List<String> cells(Difference difference) {
        return Stream.of(
                        difference.document(),
                        difference.task(),
                        difference.field().label(),
                        difference.expected(),
                        difference.found())
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    private static String line(Difference difference) {
        return difference.document()
                + " "
                + (difference.task() == null ? "" : difference.task() + " ")
                + difference.field().label()
                + ": expected "
                + (difference.expected() == null ? "nothing" : difference.expected())
                + " · found "
                + (difference.found() == null ? "nothing" : difference.found());
    }

    private static String csv(Stream<List<String>> rows) {
        return rows.map(
                        row ->
                                row.stream()
                                        .map(EvaluationFormat::quoted)
                                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    /** As RFC 4180 has it. */
    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
