package org.plangraph.api.graphql.query;

import graphql.schema.SelectedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.schema.Names;
import org.plangraph.api.graphql.schema.SchemaOf;

/**
 * Objects of one type of which the same is asked.
 *
 * @param fields what is asked
 * @param objects by IRI: the answer, filled level by level
 */
record Selection(
        ObjectType type, List<SelectedField> fields, Map<String, Map<String, Object>> objects) {

    static Selection of(ObjectType type, List<SelectedField> fields) {
        return new Selection(
                type,
                fields.stream()
                        .filter(field -> field.getObjectTypeNames().contains(type.name()))
                        .toList(),
                new LinkedHashMap<>());
    }

    /** The answer of an object, made when it is first asked for. */
    Map<String, Object> object(String iri) {
        return objects.computeIfAbsent(
                iri,
                one -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put(SchemaOf.TYPE, type.name());
                    for (SelectedField field : fields) {
                        if (field.getName().equals(Names.ID)) {
                            object.put(field.getResultKey(), one);
                        }
                    }
                    return object;
                });
    }

    /** The field of the type that a selected one shows. */
    Field field(SelectedField selected) {
        return type.field(selected.getName().equals(Names.LABELS) ? "label" : selected.getName());
    }

    /** Those that show something of the graph. */
    List<SelectedField> shown() {
        return fields.stream()
                .filter(
                        field ->
                                !field.getName().equals(Names.ID)
                                        && !field.getName().startsWith("__"))
                .toList();
    }
}
