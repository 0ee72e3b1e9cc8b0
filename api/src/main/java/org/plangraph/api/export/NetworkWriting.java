package org.plangraph.api.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a part as a network: its things are nodes with label and class, its statements between
 * things edges with the property as label, and weight 1. A first reading gives the nodes, a second
 * one the edges.
 */
final class NetworkWriting {

    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String GEXF = "http://www.gexf.net/1.2draft";

    private NetworkWriting() {}

    /** GraphML 1.0 (schema of graphdrawing.org), whose ids cannot be IRIs: they are data. */
    static void graphMl(Part part, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = Xml.to(out);
        xml.setDefaultNamespace(GRAPHML);
        xml.writeStartElement(GRAPHML, "graphml");
        xml.writeDefaultNamespace(GRAPHML);
        key(xml, "iri", "node", "string");
        key(xml, "label", "node", "string");
        key(xml, "type", "node", "string");
        key(xml, "property", "edge", "string");
        key(xml, "weight", "edge", "double");
        xml.writeStartElement(GRAPHML, "graph");
        xml.writeAttribute("id", "G");
        xml.writeAttribute("edgedefault", "directed");
        Map<String, String> ids = new HashMap<>();
        NodeTexts.read(
                part,
                node -> {
                    String id = "n" + ids.size();
                    ids.put(node.iri(), id);
                    xml.writeCharacters("\n");
                    xml.writeStartElement(GRAPHML, "node");
                    xml.writeAttribute("id", id);
                    data(xml, "iri", node.iri());
                    data(xml, "label", node.label());
                    data(xml, "type", node.type());
                    xml.writeEndElement();
                });
        Counter edges = new Counter();
        Xml.read(
                part,
                quad -> {
                    if (NodeTexts.isEdge(quad)) {
                        xml.writeCharacters("\n");
                        xml.writeStartElement(GRAPHML, "edge");
                        xml.writeAttribute("id", "e" + edges.next());
                        xml.writeAttribute(
                                "source", ids.getOrDefault(quad.getSubject().getURI(), ""));
                        xml.writeAttribute(
                                "target", ids.getOrDefault(quad.getObject().getURI(), ""));
                        data(xml, "property", property(quad));
                        data(xml, "weight", "1.0");
                        xml.writeEndElement();
                    }
                });
        end(xml);
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(GRAPHML, "key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void data(XMLStreamWriter xml, String key, String value)
            throws XMLStreamException {
        xml.writeStartElement(GRAPHML, "data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(Xml.allowed(value));
        xml.writeEndElement();
    }

    /** GEXF 1.2 (schema of gexf.net), which Gephi and NetworkX both read. */
    static void gexf(Part part, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = Xml.to(out);
        xml.setDefaultNamespace(GEXF);
        xml.writeStartElement(GEXF, "gexf");
        xml.writeDefaultNamespace(GEXF);
        xml.writeAttribute("version", "1.2");
        xml.writeStartElement(GEXF, "graph");
        xml.writeAttribute("defaultedgetype", "directed");
        xml.writeAttribute("mode", "static");
        xml.writeStartElement(GEXF, "attributes");
        xml.writeAttribute("class", "node");
        xml.writeEmptyElement(GEXF, "attribute");
        xml.writeAttribute("id", "type");
        xml.writeAttribute("title", "type");
        xml.writeAttribute("type", "string");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeStartElement(GEXF, "nodes");
        NodeTexts.read(
                part,
                node -> {
                    xml.writeCharacters("\n");
                    xml.writeStartElement(GEXF, "node");
                    xml.writeAttribute("id", Xml.allowed(node.iri()));
                    xml.writeAttribute("label", Xml.allowed(node.label()));
                    xml.writeStartElement(GEXF, "attvalues");
                    xml.writeEmptyElement(GEXF, "attvalue");
                    xml.writeAttribute("for", "type");
                    xml.writeAttribute("value", Xml.allowed(node.type()));
                    xml.writeEndElement();
                    xml.writeEndElement();
                });
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeStartElement(GEXF, "edges");
        Counter edges = new Counter();
        Xml.read(
                part,
                quad -> {
                    if (NodeTexts.isEdge(quad)) {
                        xml.writeCharacters("\n");
                        xml.writeEmptyElement(GEXF, "edge");
                        xml.writeAttribute("id", String.valueOf(edges.next()));
                        xml.writeAttribute("source", Xml.allowed(quad.getSubject().getURI()));
                        xml.writeAttribute("target", Xml.allowed(quad.getObject().getURI()));
                        xml.writeAttribute("label", Xml.allowed(property(quad)));
                        xml.writeAttribute("weight", "1.0");
                    }
                });
        xml.writeEndElement();
        end(xml);
    }

    private static String property(Quad quad) {
        return NodeTexts.tail(quad.getPredicate().getURI());
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static final class Counter {

        private long count;

        long next() {
            return count++;
        }
    }
}
