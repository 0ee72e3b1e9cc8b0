package org.plangraph.api.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.ontology.Definition;

/** Writes a part as RDF while it is read. */
final class GraphWriting {

    /** So many subjects are compacted at once. */
    private static final int SUBJECTS = 200;

    private static final Map<String, String> PREFIXES =
            new TreeMap<>(Definition.shapes().getNsPrefixMap());

    private GraphWriting() {}

    static void write(Part part, ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TURTLE -> triples(part, RDFFormat.TURTLE_BLOCKS, out);
            case NTRIPLES -> triples(part, RDFFormat.NTRIPLES_UTF8, out);
            case TRIG -> quads(part, RDFFormat.TRIG_BLOCKS, out);
            case NQUADS -> quads(part, RDFFormat.NQUADS_UTF8, out);
            case JSONLD -> jsonLd(part, out);
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

    /**
     * Compacts some subjects at once (JSON-LD 1.1 Processing Algorithms): the nodes of all together
     * are one {@code @graph}.
     */
    private static void jsonLd(Part part, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonDocument context;
        try {
            context = JsonDocument.of(new ByteArrayInputStream(Definition.context()));
        } catch (JsonLdError e) {
            throw new IllegalStateException("context.jsonld is no JSON", e);
        }
        JsonObject whole =
                context.getJsonContent().orElseThrow(IllegalStateException::new).asJsonObject();
        writer.write("{\"@context\":" + whole.get("@context") + ",\n\"@graph\":[");
        Compacting compacting = new Compacting(context, writer);
        try {
            part.read(compacting::take);
            compacting.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.write("\n]}\n");
        writer.flush();
    }

    private static final class Compacting {

        private final JsonDocument context;
        private final Writer writer;
        private QuadsToJsonld some = JsonLd.fromRdf();
        private boolean empty = true;
        private int subjects;
        private boolean begun;
        private Node last = Node.ANY;

        Compacting(JsonDocument context, Writer writer) {
            this.context = context;
            this.writer = writer;
        }

        void take(Quad quad) {
            if (!quad.getSubject().equals(last)) {
                last = quad.getSubject();
                if (++subjects > SUBJECTS) {
                    flush();
                    subjects = 1;
                }
            }
            empty = false;
            Node value = quad.getObject();
            boolean literal = value.isLiteral();
            String language = literal ? value.getLiteralLanguage() : "";
            try {
                some.quad(
                        quad.getSubject().getURI(),
                        quad.getPredicate().getURI(),
                        literal ? value.getLiteralLexicalForm() : value.getURI(),
                        literal ? value.getLiteralDatatypeURI() : null,
                        language.isEmpty() ? null : language,
                        null,
                        null);
            } catch (RdfConsumerException e) {
                throw new IllegalStateException("a statement that is no JSON-LD: " + quad, e);
            }
        }

        void flush() {
            if (empty) {
                return;
            }
            try {
                JsonArray expanded = some.toJsonLd();
                JsonObject compacted = JsonLd.compact(JsonDocument.of(expanded), context).get();
                JsonValue graph = compacted.get("@graph");
                List<? extends JsonValue> nodes =
                        graph == null ? List.of(without(compacted)) : graph.asJsonArray();
                for (JsonValue node : nodes) {
                    writer.write(begun ? ",\n" : "\n");
                    writer.write(node.toString());
                    begun = true;
                }
            } catch (JsonLdError e) {
                throw new IllegalStateException("statements that are no JSON-LD", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            some = JsonLd.fromRdf();
            empty = true;
        }

        private static JsonObject without(JsonObject compacted) {
            return jakarta.json.Json.createObjectBuilder(compacted).remove("@context").build();
        }
    }

    private static void rdfXml(Part part, OutputStream out) throws IOException {
        try {
            RdfXml.write(part, PREFIXES, out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
