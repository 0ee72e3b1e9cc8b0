package org.plangraph.api.export;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.RDF;

/** Whether a form can hold what a part has: looked at before the first byte is written. */
final class Suitability {

    private static final Set<String> RESERVED =
            Set.of(
                    "RDF",
                    "ID",
                    "about",
                    "parseType",
                    "resource",
                    "nodeID",
                    "datatype",
                    "Description",
                    "aboutEach",
                    "aboutEachPrefix",
                    "bagID",
                    "li");

    private final ExportFormat format;
    private final Set<Node> properties = new HashSet<>();

    private Suitability(ExportFormat format) {
        this.format = format;
    }

    /**
     * Reads the part where the form cannot hold everything.
     *
     * @throws UnusableExportException for a statement that it cannot hold; the message names it
     */
    static void check(Part part, ExportFormat format) {
        switch (format) {
            case RDFXML, JSONLD, CSV -> part.read(new Suitability(format)::look);
            // Those of RDF 1.2 in Jena; and networks, which leave out what is no node or edge.
            default -> {}
        }
    }

    private void look(Quad quad) {
        Node value = quad.getObject();
        if (value.isTripleTerm()) {
            throw refused("the triple term that is", quad);
        }
        if (value.isLiteral() && value.getLiteralBaseDirection() != null) {
            throw refused("the direction of the text that is", quad);
        }
        if (format == ExportFormat.JSONLD) {
            for (Node node : new Node[] {quad.getSubject(), quad.getPredicate(), value}) {
                if (node.isURI() && JsonLdWriting.isConfused(node.getURI())) {
                    throw refused("the IRI " + node.getURI() + " in", quad);
                }
            }
        }
        if (format == ExportFormat.RDFXML) {
            String property = quad.getPredicate().getURI();
            if (properties.add(quad.getPredicate()) && isUnnameable(property)) {
                throw new UnusableExportException(
                        "format: RDF/XML cannot name the property "
                                + property
                                + ", whose IRI ends in no XML name or means something else there; take another format, such as"
                                + " turtle.");
            }
            if (!Xml.isAllowed(text(quad.getSubject()))
                    || !Xml.isAllowed(property)
                    || !Xml.isAllowed(text(value))) {
                throw refused("a control character in", quad);
            }
        }
    }

    /** RDF 1.1 XML Syntax, section 6.1.4: some names of RDF's own are no properties there. */
    private static boolean isUnnameable(String property) {
        String local = SplitIRI.localnameXML(property);
        return local.isEmpty() || (property.equals(RDF.uri + local) && RESERVED.contains(local));
    }

    private static String text(Node node) {
        return node.isURI()
                ? node.getURI()
                : node.isLiteral()
                        ? node.getLiteralLexicalForm() + node.getLiteralDatatypeURI()
                        : "";
    }

    private UnusableExportException refused(String what, Quad quad) {
        return new UnusableExportException(
                "format: "
                        + format.title()
                        + " cannot hold "
                        + what
                        + " the value of "
                        + quad.getPredicate()
                        + " of "
                        + quad.getSubject()
                        + "; take another format, such as turtle.");
    }
}
