package org.plangraph.api.graphql.query;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.api.graphql.contract.Contract;

/** The query for one page of objects: ?v each, ?k0, ?k1 … the values of its keys. */
final class PageQuery {

    private PageQuery() {}

    /**
     * Writes it.
     *
     * @param found pattern that binds ?v
     */
    static String of(Contract contract, Page page, String found) {
        List<Key> keys = page.order();
        StringBuilder patterns = new StringBuilder(found);
        StringBuilder heads = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder order = new StringBuilder();
        List<String> variables = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            String variable = "?k" + i;
            variables.add(variable);
            names.append(' ').append(variable);
            patterns.append(key.pattern(contract, "?v", variable + "x"));
            heads.append(" (")
                    .append(key.greatest() ? "MAX(" : "MIN(")
                    .append(variable)
                    .append("x) AS ")
                    .append(variable)
                    .append(')');
            order.append(key.nullsFirst() ? " ASC(BOUND(" : " DESC(BOUND(")
                    .append(variable)
                    .append(")) ")
                    .append(key.descending() ? "DESC(" : "ASC(")
                    .append(variable)
                    .append(')');
        }
        String behind =
                page.from() == null ? "" : " FILTER(" + page.from().behind(keys, variables) + ")";
        return "SELECT ?v"
                + names
                + " WHERE { { SELECT ?v"
                + heads
                + " WHERE { "
                + patterns
                + "} GROUP BY ?v }"
                + behind
                + " } ORDER BY"
                + order
                + " LIMIT "
                + (page.size() + 1);
    }
}
