package org.plangraph.api.graphql.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.QuerySolution;
import org.jspecify.annotations.Nullable;

/**
 * A source that notes down what it is asked: the queries as they are sent, how many rows each gives
 * and how long it takes.
 */
public final class Explained implements SparqlSource {

    private final SparqlSource source;
    private final String field;
    private final String fields;
    private final List<Map<String, Object>> notes;

    /**
     * Notes down the queries for one field.
     *
     * @param field key of the response
     * @param notes gets one entry a query: field, fields below it that the query is for, sparql,
     *     rows, milliseconds
     */
    public Explained(SparqlSource source, String field, List<Map<String, Object>> notes) {
        this(source, field, field, notes);
    }

    private Explained(
            SparqlSource source, String field, String fields, List<Map<String, Object>> notes) {
        this.source = source;
        this.field = field;
        this.fields = fields;
        this.notes = notes;
    }

    /** A place for notes, for one request. */
    public static List<Map<String, Object>> notes() {
        return new ArrayList<>();
    }

    @Override
    public <T extends @Nullable Object> T snapshot(Supplier<T> reading) {
        return source.snapshot(reading);
    }

    @Override
    public SparqlSource asking(String others) {
        return new Explained(source, field, others, notes);
    }

    @Override
    public void select(String query, Consumer<QuerySolution> row) {
        note(query, one -> source.select(query, one), row);
    }

    @Override
    public void select(Template query, Consumer<QuerySolution> row) {
        note(query.written(), one -> source.select(query, one), row);
    }

    private void note(
            String query, Consumer<Consumer<QuerySolution>> asking, Consumer<QuerySolution> row) {
        long begin = System.nanoTime();
        int[] rows = {0};
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("field", field);
        note.put("fields", fields);
        note.put("sparql", query);
        notes.add(note);
        asking.accept(
                one -> {
                    rows[0]++;
                    row.accept(one);
                });
        note.put("rows", rows[0]);
        note.put("milliseconds", (System.nanoTime() - begin) / 1_000_000.0);
    }
}
