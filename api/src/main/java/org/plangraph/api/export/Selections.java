package org.plangraph.api.export;

import java.util.Map;
import org.apache.jena.rdf.model.Model;

/** Answers GraphQL with the part of the graph that a selection shows. */
@FunctionalInterface
public interface Selections {

    /**
     * The statements that the values of the answer stand in, and the classes of its objects.
     *
     * @param document one GraphQL operation
     * @param variables of it
     * @throws UnusableExportException where the document cannot be answered
     */
    Model select(String document, Map<String, Object> variables);
}
