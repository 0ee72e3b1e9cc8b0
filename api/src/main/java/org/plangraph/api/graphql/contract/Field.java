package org.plangraph.api.graphql.contract;

/**
 * A property of a class.
 *
 * @param name {@code sh:codeIdentifier}, else the local name of the property
 * @param description in English
 * @param path from the object to the value, as a SPARQL path with full IRIs
 * @param property the IRI of the one property the path goes along, empty where it goes backwards or
 *     along several
 * @param many whether there may be several values
 */
public record Field(
        String name, String description, String path, String property, Value value, boolean many) {

    /** Whether the path is one property, as the graph has it. */
    public boolean isDirect() {
        return !property.isEmpty();
    }
}
