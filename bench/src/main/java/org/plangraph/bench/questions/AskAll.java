package org.plangraph.bench.questions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.plangraph.api.store.Store;
import org.plangraph.queries.Answer;
import org.plangraph.queries.Catalogue;
import org.plangraph.queries.Question;

/**
 * Each question of the library, asked of a store with the values it has by itself: its rows, and
 * how long it takes until the last of them is read.
 */
public final class AskAll {

    private static final String USAGE =
            """
            usage: AskAll STORE [TIMES] [QUESTION...]
              STORE     a store made by plangraph load; nothing else may have it open
              TIMES     each question is asked once, and then so often; 3 if not given
              QUESTION  only these""";

    /**
     * Joins up the hierarchy of divisions, of which the statistics of a store are thought to be
     * good.
     */
    private static final Map<String, String> JOINS =
            Map.of(
                    "joins: leads within a province",
                    """
                    PREFIX pg: <https://w3id.org/plangraph/ns#>
                    SELECT ?province (COUNT(*) AS ?tasks)
                    WHERE { ?task pg:ledBy ?agency . ?agency pg:bureau ?bureau . ?task pg:district ?district .
                            ?district pg:within ?city . ?city pg:within ?province . ?province pg:level pg:Province }
                    GROUP BY ?province""",
                    "joins: one bureau within one province",
                    """
                    PREFIX pg: <https://w3id.org/plangraph/ns#>
                    SELECT ?district (COUNT(*) AS ?tasks)
                    WHERE { ?task a pg:Task . ?task pg:district ?district . ?district pg:within ?city .
                            ?city pg:within <https://w3id.org/plangraph/id/district/370000> . ?task pg:ledBy ?agency .
                            ?agency pg:bureau <https://w3id.org/plangraph/id/bureau/commerce> }
                    GROUP BY ?district""");

    private AskAll() {}

    /** See {@link #USAGE}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 1) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        List<String> only =
                List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
        double sum = 0;
        try (Store store = Store.open(Path.of(arguments[0]))) {
            System.out.println("question\trows\tfirst (ms)\tmedian of " + times + " (ms)");
            for (Question question : Catalogue.standard().questions()) {
                if (only.isEmpty() || only.contains(question.name())) {
                    sum += measure(question.name(), times, () -> rows(question, store.dataset()));
                }
            }
            if (only.isEmpty()) {
                for (String name : JOINS.keySet().stream().sorted().toList()) {
                    measure(name, times, () -> rows(JOINS.getOrDefault(name, ""), store.dataset()));
                }
            }
        }
        System.out.printf("sum of the questions' medians\t\t\t%.0f%n", sum);
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Asking {
        long rows();
    }

    private static double measure(String name, int times, Asking asking) {
        long[] rows = {0};
        double first = milliseconds(() -> rows[0] = asking.rows());
        List<Double> warm = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            warm.add(milliseconds(asking::rows));
        }
        Collections.sort(warm);
        double median = warm.get(times / 2);
        System.out.printf("%s\t%d\t%.0f\t%.0f%n", name, rows[0], first, median);
        return median;
    }

    private static double milliseconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static long rows(Question question, Dataset dataset) {
        return Txn.calculateRead(
                dataset,
                () -> {
                    try (Answer answer = question.ask(dataset, Map.of())) {
                        long[] rows = {0};
                        answer.rows().forEachRemaining(row -> rows[0]++);
                        return rows[0];
                    }
                });
    }

    private static long rows(String query, Dataset dataset) {
        return Txn.calculateRead(
                dataset,
                () -> {
                    try (QueryExecution asked =
                            QueryExecution.create().query(query).dataset(dataset).build()) {
                        long[] rows = {0};
                        asked.execSelect().forEachRemaining(row -> rows[0]++);
                        return rows[0];
                    }
                });
    }
}
