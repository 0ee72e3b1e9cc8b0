package org.plangraph.ontology;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A place where a graph breaks a shape.
 *
 * @param level how much it matters, as the shape says
 * @param focus the resource that breaks it
 * @param path the property concerned, in SPARQL path syntax with prefixes; null where it is the
 *     resource itself
 * @param value the value at fault, null where there is none or no single one
 * @param constraint the constraint broken, named as in SHACL: "minCount"
 * @param message what the shape asks for
 */
public record Violation(
        Level level,
        Node focus,
        @Nullable String path,
        @Nullable Node value,
        String constraint,
        String message) {

    /** The severities of SHACL. */
    public enum Level {
        INFO,
        WARNING,
        VIOLATION
    }
}
