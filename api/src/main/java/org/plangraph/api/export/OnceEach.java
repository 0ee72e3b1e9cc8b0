package org.plangraph.api.export;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * A part for forms that do not tell in which graph a statement stands: one that stands in several
 * is there once. Only what occurs in more than one graph has to be remembered: things that every
 * graph has for itself begin with its own IRI.
 */
final class OnceEach implements Part {

    private final Part part;

    OnceEach(Part part) {
        this.part = part;
    }

    @Override
    public long size() {
        return part.size();
    }

    @Override
    public void read(Consumer<Quad> statements) {
        Set<Triple> shared = new HashSet<>();
        part.read(
                quad -> {
                    if (isOfItsGraph(quad) || shared.add(quad.asTriple())) {
                        statements.accept(quad);
                    }
                });
    }

    /** An edition's own: below the plan that its graph is an edition of. */
    private static boolean isOfItsGraph(Quad quad) {
        if (!quad.getGraph().isURI() || !quad.getSubject().isURI()) {
            return false;
        }
        String graph = quad.getGraph().getURI();
        int edition = graph.indexOf("/edition/");
        return edition > 0
                && quad.getSubject().getURI().startsWith(graph.substring(0, edition) + "/task/");
    }
}
