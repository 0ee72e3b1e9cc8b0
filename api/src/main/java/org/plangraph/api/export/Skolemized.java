package org.plangraph.api.export;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.ontology.Vocabulary;

/**
 * A part for forms that know things by their IRIs: blank nodes have IRIs of their own, the same as
 * long as the store keeps the node (RDF 1.1 Concepts, 3.5).
 */
record Skolemized(Part part) implements Part {

    private static final String GENERATED = Vocabulary.ID + "genid/";

    @Override
    public long size() {
        return part.size();
    }

    @Override
    public Set<String> graphs() {
        return part.graphs();
    }

    @Override
    public Part once() {
        return new Skolemized(part.once());
    }

    @Override
    public void read(Consumer<Quad> statements) {
        part.read(
                quad ->
                        statements.accept(
                                quad.getSubject().isBlank() || quad.getObject().isBlank()
                                        ? Quad.create(
                                                quad.getGraph(),
                                                named(quad.getSubject()),
                                                quad.getPredicate(),
                                                named(quad.getObject()))
                                        : quad));
    }

    private static Node named(Node node) {
        return node.isBlank()
                ? NodeFactory.createURI(
                        GENERATED + NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()))
                : node;
    }
}
