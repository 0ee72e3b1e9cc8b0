package org.plangraph.api.store;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Tells the graphs that hold an edition of a plan from the rest of the store. */
final class EditionGraphs {

    private static final Pattern NAME =
            Pattern.compile("https://w3id\\.org/plangraph/id/plan/[^/]+/edition/[0-9a-f]+");

    private EditionGraphs() {}

    static boolean isEdition(Node graph) {
        return graph.isURI() && NAME.matcher(graph.getURI()).matches();
    }
}
