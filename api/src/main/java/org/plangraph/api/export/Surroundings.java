package org.plangraph.api.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.api.graphql.query.SparqlSource;

/** Finds the statements around nodes. One may be told more than once. */
final class Surroundings {

    /** So many nodes are asked about at once. */
    private static final int AT_ONCE = 500;

    private final SparqlSource source;

    Surroundings(SparqlSource source) {
        this.source = source;
    }

    /**
     * The statements about some nodes; of the blank nodes that they lead to also what is said of
     * those, since nobody can ask for them by name.
     */
    void about(Collection<Node> nodes, Consumer<Quad> quads) {
        follow(nodes, "?s", Quad::getObject, quads, blank -> {});
    }

    /** The statements that lead to some nodes; from blank nodes also what is said of those. */
    void leadingTo(Collection<Node> nodes, Consumer<Quad> quads) {
        follow(nodes, "?o", Quad::getSubject, quads, blank -> about(blank, quads));
    }

    /**
     * Statements of some nodes, then of the blank nodes at their other end, and so on.
     *
     * @param end at which the nodes stand
     * @param other the other end of a statement
     * @param found is told the blank nodes of each step
     */
    private void follow(
            Collection<Node> nodes,
            String end,
            Function<Quad, Node> other,
            Consumer<Quad> quads,
            Consumer<List<Node>> found) {
        Set<Node> seen = new HashSet<>(nodes);
        Collection<Node> next = nodes;
        while (!next.isEmpty()) {
            List<Node> blank = new ArrayList<>();
            batches(
                    next,
                    end,
                    quad -> {
                        quads.accept(quad);
                        addBlank(other.apply(quad), seen, blank);
                    });
            found.accept(blank);
            next = blank;
        }
    }

    private void addBlank(Node node, Set<Node> seen, List<Node> blank) {
        if (isKnown(node) && seen.add(node)) {
            blank.add(node);
        }
    }

    /** Whether it is a blank node to ask about: another service names them anew each time. */
    boolean isKnown(Node node) {
        return node.isBlank() && source.isLocal();
    }

    private void batches(Collection<Node> nodes, String end, Consumer<Quad> quads) {
        List<Node> all = List.copyOf(nodes);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            ParameterizedSparqlString query = new ParameterizedSparqlString();
            query.append("SELECT ?g ?s ?p ?o WHERE { VALUES " + end + " { ");
            for (Node node : all.subList(i, Math.min(all.size(), i + AT_ONCE))) {
                if (node.isBlank()) {
                    // ARQ's way to name a blank node of the store.
                    query.append("<_:" + node.getBlankNodeLabel() + ">");
                } else {
                    query.appendIri(node.getURI());
                }
                query.append(' ');
            }
            query.append("} GRAPH ?g { ?s ?p ?o } }");
            source.select(
                    query.toString(),
                    row ->
                            quads.accept(
                                    Quad.create(
                                            row.get("g").asNode(),
                                            row.get("s").asNode(),
                                            row.get("p").asNode(),
                                            row.get("o").asNode())));
        }
    }

    /**
     * The statements about all that is so many steps away, in either direction. Blank nodes are no
     * steps: what they say has come with what leads to them.
     */
    void hops(Set<Node> roots, int hops, Consumer<Quad> quads) {
        Set<Node> seen = new HashSet<>(roots);
        Set<Node> edge = roots;
        for (int step = 0; step < hops; step++) {
            Set<Node> next = new LinkedHashSet<>();
            Consumer<Quad> taking =
                    quad -> {
                        quads.accept(quad);
                        for (Node end : List.of(quad.getSubject(), quad.getObject())) {
                            if (end.isURI() && seen.add(end)) {
                                next.add(end);
                            }
                        }
                    };
            about(edge, taking);
            leadingTo(edge, taking);
            edge = next;
        }
    }
}
