package org.plangraph.api.graphql.query;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.api.graphql.contract.ObjectType;

/** The answer of a connection: a page of objects in the parts that were asked for. */
final class Connection {

    private final Parts parts;
    private final Map<String, Object> answer = new LinkedHashMap<>();

    /**
     * What is asked of a connection.
     *
     * @param asked its own fields
     * @param below for each of them that shows objects, what is asked of those
     */
    record Parts(List<SelectedField> asked, Map<SelectedField, List<Shown>> below) {

        /**
         * A field that shows an object: the connection's nodes, or an edge's node.
         *
         * @param key of the response, in an edge; empty for nodes themselves
         */
        record Shown(String key, Selection objects) {}

        static Parts of(ObjectType type, List<SelectedField> asked) {
            Map<SelectedField, List<Shown>> below = new LinkedHashMap<>();
            for (SelectedField field : asked) {
                List<SelectedField> fields = field.getSelectionSet().getImmediateFields();
                if (field.getName().equals("nodes")) {
                    below.put(field, List.of(new Shown("", Selection.of(type, fields))));
                } else if (field.getName().equals("edges")) {
                    below.put(
                            field,
                            fields.stream()
                                    .filter(one -> one.getName().equals("node"))
                                    .map(
                                            one ->
                                                    new Shown(
                                                            one.getResultKey(),
                                                            Selection.of(
                                                                    type,
                                                                    one.getSelectionSet()
                                                                            .getImmediateFields())))
                                    .toList());
                }
            }
            return new Parts(asked, below);
        }

        /** Whether more is asked than how many there are. */
        boolean showsObjects() {
            return asked.stream()
                    .anyMatch(
                            field ->
                                    !field.getName().equals("totalCount")
                                            && !field.getName().startsWith("__"));
        }

        List<Selection> selections() {
            return below.values().stream().flatMap(List::stream).map(Shown::objects).toList();
        }
    }

    Connection(Parts parts, Page.Slice slice) {
        this.parts = parts;
        for (SelectedField field : parts.asked()) {
            String key = field.getResultKey();
            switch (field.getName()) {
                case "nodes" -> answer.put(key, nodes(field, slice));
                case "edges" -> answer.put(key, edges(field, slice));
                case "pageInfo" -> answer.put(key, byKeys(field, slice.pageInfo()));
                default -> {
                    // the total comes when it is known, __typename from the schema
                }
            }
        }
    }

    private List<Map<String, Object>> nodes(SelectedField field, Page.Slice slice) {
        Selection objects = parts.below().getOrDefault(field, List.of()).get(0).objects();
        return slice.entries().stream().map(entry -> objects.object(entry.iri())).toList();
    }

    private List<Map<String, Object>> edges(SelectedField field, Page.Slice slice) {
        List<Map<String, Object>> edges = new ArrayList<>();
        for (Page.Entry entry : slice.entries()) {
            Map<String, Object> edge =
                    byKeys(field, Map.of("cursor", entry.place().written(slice.page().order())));
            for (Parts.Shown shown : parts.below().getOrDefault(field, List.of())) {
                edge.put(shown.key(), shown.objects().object(entry.iri()));
            }
            edges.add(edge);
        }
        return edges;
    }

    /** Values by name as values by the keys that were asked for. */
    private static Map<String, Object> byKeys(SelectedField field, Map<String, Object> values) {
        Map<String, Object> byKeys = new LinkedHashMap<>();
        for (SelectedField one : field.getSelectionSet().getImmediateFields()) {
            byKeys.put(one.getResultKey(), values.get(one.getName()));
        }
        return byKeys;
    }

    boolean asksForTotal() {
        return parts.asked().stream().anyMatch(field -> field.getName().equals("totalCount"));
    }

    void total(int count) {
        for (SelectedField field : parts.asked()) {
            if (field.getName().equals("totalCount")) {
                answer.put(field.getResultKey(), count);
            }
        }
    }

    List<Selection> selections() {
        return parts.selections();
    }

    Map<String, Object> answer() {
        return answer;
    }
}
