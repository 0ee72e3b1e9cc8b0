package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.resultset.ResultsCompare;

/** When an answer is the expected one: rows as bags, blank nodes by any mapping, by term. */
final class Comparison {

    private Comparison() {}

    /**
     * Compares rows.
     *
     * @throws WrittenOtherwise where they are equal by value only
     */
    static void same(ResultSetRewindable sent, ResultSetRewindable expected, boolean ordered) {
        if (ordered ? ordered(sent, expected) : bags(sent, expected)) {
            return;
        }
        sent.reset();
        expected.reset();
        boolean byValue =
                ordered
                        ? ResultsCompare.equalsByValueAndOrder(sent, expected)
                        : ResultsCompare.equalsByValue(sent, expected);
        String detail = detail(sent, expected);
        if (byValue) {
            throw new WrittenOtherwise(detail);
        }
        fail(detail);
    }

    private static boolean ordered(ResultSet sent, ResultSet expected) {
        return ResultsCompare.equalsByTermAndOrder(sent, expected);
    }

    private static boolean bags(ResultSet sent, ResultSet expected) {
        return ResultsCompare.equalsByTerm(sent, expected);
    }

    /**
     * SPARQL 1.1 Query, 18.5 (Reduced): each expected row is there at least once and at most as
     * often as expected, and no other. For rows without blank nodes.
     */
    static void lax(ResultSetRewindable sent, ResultSetRewindable expected) {
        Map<Binding, Integer> some = counts(sent);
        Map<Binding, Integer> all = counts(expected);
        boolean same =
                some.keySet().equals(all.keySet())
                        && all.entrySet().stream()
                                .allMatch(e -> some.getOrDefault(e.getKey(), 0) <= e.getValue());
        assertThat(same).as(detail(sent, expected)).isTrue();
    }

    static void same(Model sent, Model expected) {
        assertThat(sent.isIsomorphicWith(expected))
                .as("sent: %s\nexpected: %s", sent, expected)
                .isTrue();
    }

    private static Map<Binding, Integer> counts(ResultSet rows) {
        Map<Binding, Integer> counts = new HashMap<>();
        while (rows.hasNext()) {
            counts.merge(rows.nextBinding(), 1, Integer::sum);
        }
        return counts;
    }

    private static String detail(ResultSetRewindable sent, ResultSetRewindable expected) {
        sent.reset();
        expected.reset();
        return "sent:\n"
                + ResultSetFormatter.asText(sent)
                + "\nexpected:\n"
                + ResultSetFormatter.asText(expected);
    }
}
