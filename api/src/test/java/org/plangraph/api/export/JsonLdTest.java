package org.plangraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Definition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as JSON-LD is read by Titanium as the same graph. */
class JsonLdTest {

    /** Of every kind that a term may meet, and some that look like something else. */
    private static final String[] VALUES = {
        "\"text\"",
        "\"\"",
        "\"@id\"",
        "\"pg:Task\"",
        "\"中文\"@zh",
        "\"另一\"@zh",
        "\"English\"@en",
        "\"Colour\"@en-GB",
        "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
        "\"007\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "\"1.50\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "\"2027\"^^<http://www.w3.org/2001/XMLSchema#gYear>",
        "\"2024-06-01\"^^<http://www.w3.org/2001/XMLSchema#date>",
        "\"{\\\"a\\\": 1}\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>",
        "\"x\"^^<http://x.test/type>",
        "\"a\\n\\t\\r\\u0001\\uFFFE\\\"\\\\</script>\"",
        "<https://w3id.org/plangraph/ns#Task>",
        "<https://w3id.org/plangraph/ns#ledBy>",
        "<https://w3id.org/plangraph/ns#>",
        "<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>",
        "<http://x.test/a%20b?c=d&e#f>",
        "<urn:example:y>",
        "<mailto:x@x.test>",
        "_:b0",
        "_:b1"
    };

    private static final String[] OTHER_PROPERTIES = {
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#first",
        "http://www.w3.org/2004/02/skos/core#definition",
        "https://w3id.org/plangraph/ns#Task",
        "https://w3id.org/plangraph/ns#",
        "http://x.test/p",
        "urn:example:p"
    };

    @Test
    void everyValueUnderEveryTermIsReadBack() throws Exception {
        List<String> properties = new ArrayList<>(List.of(OTHER_PROPERTIES));
        for (JsonNode term : JsonMapper.shared().readTree(Definition.context()).path("@context")) {
            if (term.isObject()) {
                properties.add(expanded(term.path("@id").asString()));
            }
        }
        assertThat(properties.size()).isGreaterThan(80);
        List<Quad> quads = new ArrayList<>();
        for (String property : properties) {
            // One alone, two at once, and all together.
            for (int i = 0; i < VALUES.length; i++) {
                add(quads, "http://x.test/one/" + i, property, VALUES[i]);
                add(quads, "http://x.test/two/" + i, property, VALUES[i]);
                add(quads, "http://x.test/two/" + i, property, VALUES[(i + 1) % VALUES.length]);
                add(quads, "http://x.test/all", property, VALUES[i]);
                add(quads, "_:b0", property, VALUES[i]);
            }
        }
        isReadBack(quads);
    }

    @Test
    void listsAreReadBack() throws Exception {
        List<Quad> quads = new ArrayList<>();
        String rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        add(quads, "http://x.test/s", "https://w3id.org/plangraph/ns#target", "_:l0");
        add(quads, "_:l0", rdf + "first", "\"a\"@zh");
        add(quads, "_:l0", rdf + "rest", "_:l1");
        add(quads, "_:l1", rdf + "first", "<http://x.test/b>");
        add(quads, "_:l1", rdf + "rest", "<" + rdf + "nil>");
        isReadBack(quads);
    }

    /** As Titanium compacts them too, but for the order. */
    @Test
    void nodesHaveTheShapeOfTheCompactedForm() throws Exception {
        List<Quad> quads = new ArrayList<>();
        String pg = "https://w3id.org/plangraph/ns#";
        String rdfs = "http://www.w3.org/2000/01/rdf-schema#";
        add(
                quads,
                "http://x.test/t",
                "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
                "<" + pg + "Task>");
        add(quads, "http://x.test/t", rdfs + "label", "\"更新\"@zh");
        add(quads, "http://x.test/t", rdfs + "label", "\"Renew\"@en");
        add(quads, "http://x.test/t", pg + "ledBy", "<http://x.test/a>");
        add(quads, "http://x.test/t", pg + "status", "<" + pg + "Reviewed>");
        add(
                quads,
                "http://x.test/t",
                pg + "deadline",
                "\"2027\"^^<http://www.w3.org/2001/XMLSchema#gYear>");
        add(quads, "http://x.test/t", pg + "number", "\"1\"");
        add(quads, "http://x.test/t", pg + "number", "\"2\"");
        add(
                quads,
                "http://x.test/t",
                pg + "ordinal",
                "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>");
        add(quads, "http://x.test/t", "http://www.w3.org/2004/02/skos/core#altLabel", "\"新\"@zh");
        JsonNode ours = JsonMapper.shared().readTree(written(quads)).at("/@graph/0");
        JsonArray expanded =
                JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(written(quads)))).get();
        JsonNode theirs =
                JsonMapper.shared()
                        .readTree(
                                JsonLd.compact(
                                                JsonDocument.of(expanded),
                                                JsonDocument.of(
                                                        new ByteArrayInputStream(
                                                                Definition.context())))
                                        .get()
                                        .toString());
        ((tools.jackson.databind.node.ObjectNode) theirs).remove("@context");
        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    void anIriThatWouldBeAnotherIsRefused() {
        List<Quad> quads = new ArrayList<>();
        add(quads, "http://x.test/s", "http://x.test/p", "<pg:Task>");
        Part part = Gathered.of(quads);
        assertThatThrownBy(() -> Exporting.written(part, ExportFormat.JSONLD))
                .isInstanceOf(UnusableExportException.class)
                .hasMessageContaining("pg:Task");
        assertThat(Exporting.written(part, ExportFormat.TURTLE).size()).isOne();
    }

    private static void isReadBack(List<Quad> quads) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        Graph read = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(
                read,
                new StringReader(new String(written(quads), StandardCharsets.UTF_8)),
                "http://base.test/",
                Lang.JSONLD);
        assertThat(read.size()).isEqualTo(graph.size());
        assertThat(read.isIsomorphicWith(graph)).isTrue();
    }

    private static byte[] written(List<Quad> quads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporting.write(
                Exporting.written(Gathered.of(quads), ExportFormat.JSONLD),
                ExportFormat.JSONLD,
                out);
        return out.toByteArray();
    }

    private static void add(List<Quad> quads, String subject, String property, String value) {
        quads.add(
                Quad.create(
                        Quad.defaultGraphIRI,
                        node(subject),
                        NodeFactory.createURI(property),
                        node(value)));
    }

    private static Node node(String text) {
        if (text.startsWith("_:")) {
            return NodeFactory.createBlankNode(text.substring(2));
        }
        return text.startsWith("\"") || text.startsWith("<")
                ? NodeFactoryExtra.parseNode(text)
                : NodeFactory.createURI(text);
    }

    private static String expanded(String compact) {
        return RDFParser.create()
                .source(
                        new ByteArrayInputStream(
                                ("{\"@context\":"
                                                + context()
                                                + ",\"@id\":\"http://x.test/s\",\""
                                                + compact
                                                + "\":\"x\"}")
                                        .getBytes(StandardCharsets.UTF_8)))
                .lang(Lang.JSONLD)
                .toGraph()
                .find()
                .next()
                .getPredicate()
                .getURI();
    }

    private static JsonNode context() {
        return JsonMapper.shared().readTree(Definition.context()).path("@context");
    }
}
