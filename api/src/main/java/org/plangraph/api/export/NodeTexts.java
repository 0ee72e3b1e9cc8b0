package org.plangraph.api.export;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A node of a network while the statements of its subject come: what it is called and its class.
 * Chinese names go first, as everywhere.
 */
public final class NodeTexts {

    private static final Set<String> NAMES = Set.of(RDFS.label.getURI(), SKOS.prefLabel.getURI());

    private final String iri;
    private String label = "";
    private boolean chinese;
    private String type = "";

    NodeTexts(String iri) {
        this.iri = iri;
    }

    void take(Quad quad) {
        String property = quad.getPredicate().getURI();
        Node value = quad.getObject();
        if (property.equals(RDF.type.getURI()) && value.isURI()) {
            // Of several classes the last in the alphabet: the order of statements does not matter.
            String name = tail(value.getURI());
            type = name.compareTo(type) > 0 ? name : type;
        } else if (NAMES.contains(property) && value.isLiteral()) {
            String text = value.getLiteralLexicalForm();
            boolean zh = value.getLiteralLanguage().startsWith("zh");
            if (label.isEmpty()
                    || (zh && !chinese)
                    || (zh == chinese && text.compareTo(label) < 0)) {
                label = text;
                chinese = zh;
            }
        }
    }

    String iri() {
        return iri;
    }

    String label() {
        return label.isEmpty() ? tail(iri) : label;
    }

    String type() {
        return type;
    }

    /** The last part of an IRI. */
    public static String tail(String iri) {
        String part = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return part.isEmpty() ? iri : part;
    }

    /** Whether a statement is an edge of the network: from a thing to a thing, not to its class. */
    static boolean isEdge(Quad quad) {
        return quad.getObject().isURI() && !quad.getPredicate().getURI().equals(RDF.type.getURI());
    }

    /** What takes the nodes of a part. */
    interface Nodes {
        void accept(NodeTexts node) throws javax.xml.stream.XMLStreamException;
    }

    /**
     * Reads all nodes, each once: those that are subjects with their texts, then those that are
     * only led to. A subject that has statements in several graphs is named by those of the first.
     */
    static void read(Part part, Nodes nodes) throws javax.xml.stream.XMLStreamException {
        Set<String> subjects = new HashSet<>();
        Set<String> objects = new java.util.LinkedHashSet<>();
        Reading reading = new Reading(subjects, nodes);
        Xml.read(
                part,
                quad -> {
                    if (isEdge(quad)) {
                        objects.add(quad.getObject().getURI());
                    }
                    reading.take(quad);
                });
        reading.end();
        for (String object : objects) {
            if (!subjects.contains(object)) {
                nodes.accept(new NodeTexts(object));
            }
        }
    }

    private static final class Reading {

        private final Set<String> subjects;
        private final Nodes nodes;
        private NodeTexts node = new NodeTexts("");
        private boolean fresh;

        Reading(Set<String> subjects, Nodes nodes) {
            this.subjects = subjects;
            this.nodes = nodes;
        }

        void take(Quad quad) throws javax.xml.stream.XMLStreamException {
            String subject = quad.getSubject().getURI();
            if (!subject.equals(node.iri())) {
                end();
                node = new NodeTexts(subject);
                fresh = subjects.add(subject);
            }
            node.take(quad);
        }

        void end() throws javax.xml.stream.XMLStreamException {
            if (fresh) {
                nodes.accept(node);
                fresh = false;
            }
        }
    }
}
