package org.plangraph.api.graphql.contract;

import java.util.List;

/**
 * A class.
 *
 * @param name such as {@code Task}
 * @param iri of the class
 * @param description in English
 * @param fields in the order of {@code sh:order}
 */
public record ObjectType(String name, String iri, String description, List<Field> fields) {

    public ObjectType {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @throws IllegalArgumentException where it has none of that name
     */
    public Field field(String field) {
        return fields.stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + field));
    }
}
