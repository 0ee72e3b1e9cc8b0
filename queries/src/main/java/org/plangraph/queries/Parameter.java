package org.plangraph.queries;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something the asker may choose; the query has {@code VALUES ?name { default }} for it.
 *
 * @param name of the query's variable, without the question mark
 * @param defaultValue taken where the asker gives none
 * @param choices the only values taken; empty where the type alone decides
 * @param className of the ontology, where the value is an IRI of that class; "Bureau"
 */
public record Parameter(
        String name,
        ValueType type,
        String defaultValue,
        Bilingual description,
        List<String> choices,
        @Nullable String className) {

    /** The RDF term that a value stands for, if this parameter takes it. */
    public Optional<Node> read(String value) {
        return choices.isEmpty() || choices.contains(value) ? type.read(value) : Optional.empty();
    }

    /** What is accepted, in words that complete "it takes …". */
    public String accepted() {
        return choices.isEmpty() ? type.accepted() : "one of: " + String.join(", ", choices);
    }
}
