package org.plangraph.api.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * RDF 1.1 XML Syntax, one description a subject, as the statements come. What it cannot hold has
 * been refused before ({@link Suitability}).
 */
final class RdfXml {

    private final XMLStreamWriter xml;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private Node subject = Node.ANY;

    private RdfXml(XMLStreamWriter xml, Map<String, String> prefixes) {
        this.xml = xml;
        prefixes.forEach((prefix, namespace) -> this.prefixes.put(namespace, prefix));
        this.prefixes.put(RDF.getURI(), "rdf");
    }

    static void write(Part part, Map<String, String> prefixes, OutputStream out)
            throws XMLStreamException {
        XMLStreamWriter xml = Xml.to(out);
        RdfXml writing = new RdfXml(xml, prefixes);
        writing.begin();
        Xml.read(part, writing::take);
        writing.end();
    }

    private void begin() throws XMLStreamException {
        xml.writeStartElement("rdf", "RDF", RDF.getURI());
        for (Map.Entry<String, String> one : prefixes.entrySet()) {
            xml.writeNamespace(one.getValue(), one.getKey());
        }
    }

    private void take(Quad quad) throws XMLStreamException {
        if (!quad.getSubject().equals(subject)) {
            close();
            subject = quad.getSubject();
            xml.writeCharacters("\n");
            xml.writeStartElement("rdf", "Description", RDF.getURI());
            node(subject, "about");
        }
        property(quad.getPredicate().getURI(), quad.getObject());
    }

    private void property(String iri, Node value) throws XMLStreamException {
        String namespace = SplitIRI.namespaceXML(iri);
        String local = SplitIRI.localnameXML(iri);
        String prefix = prefixes.get(namespace);
        xml.writeCharacters("\n  ");
        if (prefix == null) {
            xml.writeStartElement("p", local, namespace);
            xml.writeNamespace("p", namespace);
        } else {
            xml.writeStartElement(prefix, local, namespace);
        }
        if (value.isLiteral()) {
            literal(value);
        } else {
            node(value, "resource");
        }
        xml.writeEndElement();
    }

    private void node(Node node, String attribute) throws XMLStreamException {
        if (node.isBlank()) {
            String label = NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel());
            xml.writeAttribute("rdf", RDF.getURI(), "nodeID", label);
        } else {
            xml.writeAttribute("rdf", RDF.getURI(), attribute, node.getURI());
        }
    }

    private void literal(Node value) throws XMLStreamException {
        String language = value.getLiteralLanguage();
        String datatype = value.getLiteralDatatypeURI();
        if (!language.isEmpty()) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
        } else if (!datatype.equals(XSD.xstring.getURI())) {
            xml.writeAttribute("rdf", RDF.getURI(), "datatype", datatype);
        }
        text(value.getLiteralLexicalForm());
    }

    /** Readers take a carriage return for a line feed unless it is a reference (XML 1.0, 2.11). */
    private void text(String text) throws XMLStreamException {
        int from = 0;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
            xml.writeCharacters(text.substring(from, at));
            xml.writeEntityRef("#13");
            from = at + 1;
        }
        xml.writeCharacters(text.substring(from));
    }

    private void close() throws XMLStreamException {
        if (!subject.equals(Node.ANY)) {
            xml.writeCharacters("\n");
            xml.writeEndElement();
        }
    }

    private void end() throws XMLStreamException {
        close();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }
}
