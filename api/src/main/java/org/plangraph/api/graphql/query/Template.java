package org.plangraph.api.graphql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A SELECT query with VALUES of IRIs that are others in each request, while the rest comes again. A
 * source that keeps queries as it has parsed them is spared to read thousands of IRIs.
 *
 * @param parts what stands before, between and behind the IRIs: one more than there are values
 * @param values the IRIs of each VALUES
 */
public record Template(List<String> parts, List<Set<String>> values) {

    /** In a query without its values, the IRI that stands for those of a number. */
    static final String PLACE = "plangraph-values:";

    public Template {
        parts = List.copyOf(parts);
        values = List.copyOf(values);
    }

    /** The query as any SPARQL service reads it. */
    public String written() {
        return with(
                values.stream()
                        .map(iris -> iris.stream().map(Terms::iri).collect(Collectors.joining(" ")))
                        .toList());
    }

    /** The query with one IRI in the place of each of the values. */
    String form() {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            places.add("<" + PLACE + i + ">");
        }
        return with(places);
    }

    private String with(List<String> written) {
        StringBuilder query = new StringBuilder(parts.get(0));
        for (int i = 0; i < written.size(); i++) {
            query.append(written.get(i)).append(parts.get(i + 1));
        }
        return query.toString();
    }
}
