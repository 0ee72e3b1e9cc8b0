package org.plangraph.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.plangraph.ontology.Definition;

/** Writes a part as RDF while it is read. */
final class GraphWriting {

    private static final Map<String, String> PREFIXES =
            new TreeMap<>(Definition.shapes().getNsPrefixMap());

    private GraphWriting() {}

    static void write(Part part, ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TURTLE -> triples(part, RDFFormat.TURTLE_BLOCKS, out);
            case NTRIPLES -> triples(part, RDFFormat.NTRIPLES_UTF8, out);
            case TRIG -> quads(part, RDFFormat.TRIG_BLOCKS, out);
            case NQUADS -> quads(part, RDFFormat.NQUADS_UTF8, out);
            case JSONLD -> JsonLdWriting.write(part, out);
            case RDFXML -> rdfXml(part, out);
            default -> throw new IllegalArgumentException(format + " is no RDF");
        }
    }

    private static void triples(Part part, RDFFormat format, OutputStream out) {
        StreamRDF stream = started(format, out);
        part.read(quad -> stream.triple(quad.asTriple()));
        stream.finish();
    }

    private static void quads(Part part, RDFFormat format, OutputStream out) {
        StreamRDF stream = started(format, out);
        part.read(stream::quad);
        stream.finish();
    }

    private static StreamRDF started(RDFFormat format, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
        stream.start();
        if (!format.equals(RDFFormat.NTRIPLES_UTF8) && !format.equals(RDFFormat.NQUADS_UTF8)) {
            PREFIXES.forEach(stream::prefix);
        }
        return stream;
    }

    private static void rdfXml(Part part, OutputStream out) throws IOException {
        try {
            RdfXml.write(part, PREFIXES, out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
