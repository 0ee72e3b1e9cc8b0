package org.plangraph.api.graphql.query;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.Value;

/** The keys of groups: values, or objects of which more is asked. */
final class KeyObjects {

    private final Contract contract;
    private final Groups groups;
    private final List<String> by;

    /** For each key and each field that shows its object, what is asked of it. */
    private final Map<String, Selection> selections = new LinkedHashMap<>();

    KeyObjects(Contract contract, Groups groups, List<String> by) {
        this.contract = contract;
        this.groups = groups;
        this.by = List.copyOf(by);
    }

    /** The keys of one group, by the keys of the response. */
    List<Map<String, Object>> keys(SelectedField asked, List<RDFNode> values) {
        List<Map<String, Object>> keys = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Map<String, Object> key = new LinkedHashMap<>();
            for (SelectedField field : asked.getSelectionSet().getImmediateFields()) {
                put(key, asked, field, i, values.get(i));
            }
            keys.add(key);
        }
        return keys;
    }

    private void put(
            Map<String, Object> key,
            SelectedField asked,
            SelectedField field,
            int index,
            RDFNode value) {
        Field end = groups.end(index);
        switch (field.getName()) {
            case "path" -> key.put(field.getResultKey(), by.get(index));
            case "value" -> key.put(field.getResultKey(), value(end, value));
            case "node" -> {
                if (end.value() instanceof Value.Reference reference) {
                    String place = asked.getResultKey() + "/" + field.getResultKey() + "/" + index;
                    Selection selection =
                            selections.computeIfAbsent(
                                    place,
                                    p ->
                                            Selection.of(
                                                    contract.type(reference.type()),
                                                    field.getSelectionSet().getImmediateFields()));
                    key.put(field.getResultKey(), selection.object(value.toString()));
                }
            }
            default -> {
                // __typename comes from the schema
            }
        }
    }

    private static String value(Field end, RDFNode value) {
        return end.value() instanceof Value.Reference
                ? value.toString()
                : end.value() instanceof Value.Words
                        ? value.asLiteral().getString()
                        : Terms.value(end.value(), value).toString();
    }

    List<Selection> selections() {
        return List.copyOf(selections.values());
    }
}
