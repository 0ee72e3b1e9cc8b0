package org.plangraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.api.web.RunningServer;

/** What updates may put into a store and no load does: blank nodes, and what not all forms hold. */
@SuppressWarnings({"NullAway", "NullAway.Init"}) // JUnit starts it; what is missing fails
class OddDataTest {

    private static final String BASE = "https://w3id.org/plangraph/id/";
    private static final String BLANK = BASE + "plan/990104-00000000cc";
    private static final String LONG = BASE + "plan/990105-00000000dd";

    private static final String PREFIXES =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX x: <http://x.test/>
            """;

    /** The task, what it leads to, and what only blank nodes say. */
    private static final String ABOUT =
            """
            x:task a pg:Task ; rdfs:label "更新"@zh ; pg:evidence _:e ; x:seen true .
            _:e oa:hasSelector _:s ; x:by x:reader .
            _:s oa:start 1 ; oa:end 2 .
            """;

    private static final String LEADING =
            """
            _:note x:on x:task ; x:says "gut" .
            _:book x:has _:note ; x:pages 7 .
            """;

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        StringBuilder trig = new StringBuilder(PREFIXES);
        trig.append(
                "GRAPH <" + BLANK + "/edition/00000000000000cc> { <" + BLANK + "> a pg:Plan . ");
        trig.append(ABOUT.replace("; x:seen true", "")).append(LEADING).append("}\n");
        trig.append("GRAPH _:graph { x:task x:seen true . }\n");
        // More than is buffered, and then what RDF/XML cannot hold.
        trig.append("GRAPH <" + LONG + "/edition/00000000000000dd> { <" + LONG + "> a pg:Plan .\n");
        for (int i = 0; i < 3000; i++) {
            trig.append("<" + LONG + "/task/" + i + "> a pg:Task ; pg:number \"" + i + "\" .\n");
        }
        trig.append("<" + LONG + "/task/z> rdfs:label \"a\\u0001b\\uFFFEc\" }\n");
        trig.append("GRAPH x:named { x:unnamed <http://x.test/123> x:other . }\n");
        trig.append("GRAPH x:terms { x:said x:that <<( x:a x:b x:c )>> . }\n");
        trig.append("GRAPH x:directions { x:title x:is \"abc\"@ar--rtl . }\n");
        server = RunningServer.over(directory.resolve("store"), trig.toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"cbd,false", "scbd,true", "hops=1,true", "shape,false"})
    void blankNodesComeWithWhatTheySay(String profile, boolean leading) {
        String root = "root=http://x.test/task&profile=" + profile;
        Model expected = read(PREFIXES + ABOUT + (leading ? LEADING : ""), Lang.TURTLE);
        for (ExportFormat format : List.of(ExportFormat.values())) {
            HttpResponse<String> answer = export(root + "&format=" + format.keyword());
            assertThat(answer.statusCode()).as(format + ": " + answer.body()).isEqualTo(200);
            Lang lang = lang(format);
            if (lang != null) {
                assertThat(read(answer.body(), lang).isIsomorphicWith(expected))
                        .as(format + " " + answer.body())
                        .isTrue();
            }
        }
    }

    @Test
    void aPlanKeepsItsBlankNodes() {
        Model expected =
                read(
                        PREFIXES
                                + ABOUT.replace("; x:seen true", "")
                                + LEADING
                                + "<"
                                + BLANK
                                + "> a pg:Plan .",
                        Lang.TURTLE);
        for (ExportFormat format : List.of(ExportFormat.values())) {
            HttpResponse<String> answer = export("root=" + BLANK + "&format=" + format.keyword());
            assertThat(answer.statusCode()).as(format + ": " + answer.body()).isEqualTo(200);
            Lang lang = lang(format);
            if (lang != null) {
                assertThat(read(answer.body(), lang).isIsomorphicWith(expected))
                        .as(format + " " + answer.body())
                        .isTrue();
            }
        }
    }

    /** Tables and networks know things by IRIs: a blank node has the same one in all of them. */
    @Test
    void blankNodesHaveIrisInTablesAndNetworks(@TempDir Path directory) throws Exception {
        try (GoldenStore store = GoldenStore.in(directory)) {
            store.update(
                    PREFIXES
                            + "INSERT DATA { GRAPH x:g { x:task x:has [ x:at 1 ] . [] x:on x:task }"
                            + " }");
            Map<String, String> words = Map.of("root", "http://x.test/task", "profile", "scbd");
            Map<String, byte[]> csv = GoldenStore.entries(store.export(words, ExportFormat.CSV));
            Set<String> ids = new HashSet<>();
            new String(csv.get("nodes.csv"), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> ids.add(line.substring(0, line.indexOf(','))));
            assertThat(ids)
                    .hasSize(3)
                    .contains("http://x.test/task")
                    .filteredOn(id -> id.startsWith(BASE + "genid/"))
                    .hasSize(2);
            Graph<String, DefaultEdge> gexf = new DirectedPseudograph<>(DefaultEdge.class);
            SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
            importer.setVertexFactory(id -> id);
            importer.importGraph(
                    gexf,
                    new StringReader(
                            new String(
                                    store.export(words, ExportFormat.GEXF),
                                    StandardCharsets.UTF_8)));
            assertThat(gexf.vertexSet()).isEqualTo(ids);
            assertThat(gexf.edgeSet()).hasSize(2);
        }
    }

    @Test
    void aQueryMayGiveBlankNodesOfTheStore() {
        String query =
                PREFIXES + "CONSTRUCT { ?e ?p ?o } WHERE { x:task pg:evidence ?e . ?e ?p ?o }";
        HttpResponse<String> answer = export("query=" + RunningServer.encoded(query));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(answer.body(), Lang.TURTLE).size()).isEqualTo(2);
        assertThat(answer.headers().firstValue("PlanGraph-Statements")).contains("2");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TURTLE", "TRIG", "NTRIPLES", "NQUADS", "JSONLD"})
    void controlCharactersAreKeptWhereTheyCanBe(ExportFormat format) {
        Model read =
                read(
                        export("root=" + LONG + "/task/z&profile=cbd&format=" + format.keyword())
                                .body(),
                        lang(format));
        assertThat(read.listObjects().next().asLiteral().getString()).isEqualTo("a\u0001b\uFFFEc");
    }

    /** The statement comes after more than is buffered: it is refused all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&bundle=ro-crate"})
    void controlCharactersAreRefusedWhereTheyCannotBe(String bundle) {
        HttpResponse<String> refused = export("root=" + LONG + "&format=rdfxml" + bundle);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("RDF/XML", "control character", "#label", LONG + "/task/z", "turtle");
    }

    @Test
    void labelsOfNetworksHaveTheReplacementCharacter() throws Exception {
        String request = "root=" + LONG + "/task/z&profile=cbd&format=";
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> graphMl = new GraphMLImporter<>();
        graphMl.setVertexFactory(id -> id);
        Set<String> labels = new HashSet<>();
        graphMl.addVertexAttributeConsumer(
                (at, value) -> {
                    if (at.getSecond().equals("label")) {
                        labels.add(value.getValue());
                    }
                });
        graphMl.importGraph(graph, new StringReader(export(request + "graphml").body()));
        assertThat(labels).containsExactly("a\uFFFDb\uFFFDc");
        SimpleGEXFImporter<String, DefaultEdge> gexf = new SimpleGEXFImporter<>();
        gexf.setVertexFactory(id -> id);
        gexf.importGraph(graph, new StringReader(export(request + "gexf").body()));
        assertThat(export(request + "gexf").body()).contains("label=\"a\uFFFDb\uFFFDc\"");
    }

    @ParameterizedTest
    @CsvSource({
        "unnamed,rdfxml,http://x.test/123",
        "said,rdfxml,triple term",
        "said,jsonld,triple term",
        "said,csv,triple term",
        "title,rdfxml,direction",
        "title,jsonld,direction",
        "title,csv,direction"
    })
    void whatAFormCannotHoldIsRefused(String root, String format, String why) {
        String request = "root=http://x.test/" + root + "&profile=cbd&format=";
        HttpResponse<String> refused = export(request + format);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(why, "turtle");
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
        assertThat(read(export(request + "turtle").body(), Lang.TURTLE).size()).isOne();
        assertThat(export(request + "graphml").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> export(String request) {
        return server.get("/export?" + request);
    }

    private static Lang lang(ExportFormat format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NTRIPLES -> Lang.NTRIPLES;
            case NQUADS -> Lang.NQUADS;
            case JSONLD -> Lang.JSONLD;
            case RDFXML -> Lang.RDFXML;
            default -> null;
        };
    }

    /** All graphs together, without those that are named like one thing. */
    private static Model read(String text, Lang lang) {
        Dataset read = DatasetFactory.create();
        RDFDataMgr.read(read, new StringReader(text), "http://base.test/", lang);
        Model all = ModelFactory.createDefaultModel();
        all.add(read.getDefaultModel()).add(read.getUnionModel());
        return all;
    }
}
