package org.plangraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
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
import org.plangraph.api.export.parquet.EdgesTest;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.web.RunningServer;
import org.plangraph.ontology.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is exported is what the graph has, in every form. */
@SuppressWarnings({"NullAway", "NullAway.Init"}) // JUnit starts it; a file that is missing fails
class ExportTest {

    private static final String BASE = "https://w3id.org/plangraph/id/";
    private static final String PLAN = BASE + "plan/370102-fc1d909bbe";
    private static final String TASK = PLAN + "/task/2.1.1.1";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        server =
                RunningServer.over(
                        directory.resolve("store"), "", "plangraph.export.statements=20000");
        Corpus.loadInto(server.store().dataset());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "turtle,TURTLE",
        "ntriples,NTRIPLES",
        "jsonld,JSONLD",
        "rdfxml,RDFXML",
        "trig,TRIG",
        "nquads,NQUADS"
    })
    void aPlanIsItsEditionWithTheNamesOfItsConcepts(String format, String language)
            throws Exception {
        Lang lang = (Lang) Lang.class.getField(language).get(null);
        HttpResponse<String> response = export("root=" + PLAN + "&format=" + format);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        Dataset read = DatasetFactory.create();
        RDFDataMgr.read(read, new StringReader(response.body()), PLAN, lang);
        Model all =
                lang.equals(Lang.TRIG) || lang.equals(Lang.NQUADS)
                        ? read.getUnionModel()
                        : read.getDefaultModel();
        assertThat(all.isIsomorphicWith(expected())).isTrue();
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .contains("plangraph-plan-370102-fc1d909bbe.");
        assertThat(export("root=" + PLAN + "&format=" + format).body()).isEqualTo(response.body());
    }

    /** Worked out without the code of exports: the edition's graph, and what it only names. */
    private static Model expected() {
        return Txn.calculateRead(
                server.store().dataset(),
                () -> {
                    Dataset dataset = server.store().dataset();
                    Model expected = ModelFactory.createDefaultModel();
                    dataset.listModelNames()
                            .forEachRemaining(
                                    name -> {
                                        if (name.getURI().startsWith(PLAN + "/edition/")) {
                                            expected.add(dataset.getNamedModel(name));
                                        }
                                    });
                    Set<org.apache.jena.rdf.model.RDFNode> named = new HashSet<>();
                    expected.listObjects()
                            .filterKeep(one -> one.isURIResource())
                            .filterDrop(one -> expected.contains(one.asResource(), null))
                            .forEach(named::add);
                    named.forEach(
                            one ->
                                    expected.add(
                                            dataset.getUnionModel()
                                                    .listStatements(
                                                            one.asResource(),
                                                            null,
                                                            (org.apache.jena.rdf.model.RDFNode)
                                                                    null)));
                    return expected;
                });
    }

    @Test
    void aDistrictIsItsPlans() {
        Model district = turtle("root=" + BASE + "district/370102");
        assertThat(district.listSubjectsWithProperty(RDF.type, Vocabulary.Plan).toList())
                .extracting(one -> one.getURI())
                .containsExactly(PLAN);
        // Jinan, around it.
        assertThat(
                        turtle("root=" + BASE + "district/370100")
                                .listSubjectsWithProperty(RDF.type, Vocabulary.Plan)
                                .toList())
                .extracting(one -> one.getURI())
                .contains(PLAN);
    }

    @Test
    void profilesGoAsFarAsTheySay() {
        Model cbd = turtle("root=" + TASK + "&profile=cbd");
        assertThat(cbd.listSubjects().toList()).extracting(Object::toString).containsExactly(TASK);
        Model scbd = turtle("root=" + TASK + "&profile=scbd");
        assertThat(scbd.containsAll(cbd)).isTrue();
        assertThat(scbd.size()).isGreaterThan(cbd.size());
        Model one = turtle("root=" + TASK + "&profile=hops=1");
        assertThat(one.isIsomorphicWith(scbd)).isTrue();
        Model shape = turtle("root=" + TASK + "&profile=shape");
        assertThat(shape.containsAll(cbd)).isTrue();
        assertThat(shape.listSubjectsWithProperty(RDF.type, Vocabulary.Agency).toList())
                .isNotEmpty();
        assertThat(shape.listSubjectsWithProperty(RDF.type, Vocabulary.Assignment).toList())
                .isNotEmpty();
        HttpResponse<String> tooLarge = export("root=" + TASK + "&profile=hops=4");
        assertThat(tooLarge.statusCode()).isEqualTo(400);
        assertThat(tooLarge.body()).contains("more than 20000", "plangraph.export.statements");
    }

    @Test
    void aQuestionAndAQueryAreRootsToo() {
        Model bureaus = turtle("question=lead-bureaus&language=en");
        assertThat(bureaus.listSubjectsWithProperty(RDF.type, Vocabulary.Bureau).toList())
                .hasSize(35);
        Model made =
                turtle(
                        "query="
                                + RunningServer.encoded(
                                        "PREFIX pg: <https://w3id.org/plangraph/ns#> CONSTRUCT { ?b"
                                                + " <http://x.test/leads> ?t } WHERE { ?t pg:ledBy/pg:bureau ?b }"));
        Model same = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                same,
                new StringReader(
                        server.query(
                                        "PREFIX pg: <https://w3id.org/plangraph/ns#> CONSTRUCT { ?b <http://x.test/leads> ?t } WHERE { ?t pg:ledBy/pg:bureau ?b }",
                                        "text/turtle")
                                .body()),
                null,
                Lang.TURTLE);
        assertThat(made.isEmpty()).isFalse();
        assertThat(made.isIsomorphicWith(same)).isTrue();
    }

    @Test
    void networksAreReadByALibrary() {
        Model plan = expected();
        Set<String> nodes = new HashSet<>();
        long edges = 0;
        for (var statement : plan.listStatements().toList()) {
            nodes.add(statement.getSubject().getURI());
            if (statement.getObject().isURIResource()
                    && !statement.getPredicate().equals(RDF.type)) {
                nodes.add(statement.getResource().getURI());
                edges++;
            }
        }
        // The importers check what they read against the schemas of GraphML and GEXF.
        Graph<String, DefaultEdge> graphMl = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> first = new GraphMLImporter<>();
        first.setVertexFactory(id -> id);
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> iris = new LinkedHashMap<>();
        first.addVertexAttributeConsumer(
                (at, value) -> {
                    if (at.getSecond().equals("iri")) {
                        iris.put(at.getFirst(), value.getValue());
                    } else if (at.getSecond().equals("label")) {
                        labels.put(at.getFirst(), value.getValue());
                    }
                });
        first.importGraph(
                graphMl, new StringReader(export("root=" + PLAN + "&format=graphml").body()));
        assertThat(new HashSet<>(iris.values())).isEqualTo(nodes);
        assertThat(graphMl.vertexSet()).hasSameSizeAs(nodes);
        assertThat(graphMl.edgeSet()).hasSize((int) edges);
        String task =
                iris.entrySet().stream()
                        .filter(one -> one.getValue().equals(TASK))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        assertThat(labels).containsEntry(task, "推动产业高端化跃升");
        Graph<String, DefaultEdge> gexf = new DirectedPseudograph<>(DefaultEdge.class);
        SimpleGEXFImporter<String, DefaultEdge> second = new SimpleGEXFImporter<>();
        second.setVertexFactory(id -> id);
        second.importGraph(gexf, new StringReader(export("root=" + PLAN + "&format=gexf").body()));
        assertThat(gexf.vertexSet()).isEqualTo(nodes);
        assertThat(gexf.edgeSet()).hasSize((int) edges);
    }

    @Test
    void tablesHaveAllAndSayWhatTheyAre() throws Exception {
        Map<String, byte[]> files = unzipped("root=" + PLAN + "&format=csv");
        assertThat(files.keySet())
                .containsExactly("csv-metadata.json", "nodes.csv", "edges.csv", "values.csv");
        JsonNode metadata = JsonMapper.shared().readTree(files.get("csv-metadata.json"));
        assertThat(metadata.path("@context").asString()).isEqualTo("http://www.w3.org/ns/csvw");
        for (JsonNode table : metadata.path("tables")) {
            String text = text(files.get(table.path("url").asString()));
            StringBuilder names = new StringBuilder();
            table.at("/tableSchema/columns")
                    .forEach(
                            one -> {
                                if (!one.path("virtual").asBoolean(false)) {
                                    names.append(",").append(one.path("name").asString());
                                }
                            });
            assertThat(text).startsWith(names.substring(1) + "\r\n");
        }
        Model plan = expected();
        long literals =
                plan.listStatements()
                        .filterKeep(one -> one.getObject().isLiteral())
                        .toList()
                        .size();
        assertThat(text(files.get("values.csv")).split("\r\n", -1)).hasSize((int) literals + 2);
    }

    @Test
    void parquetHasTheRowsOfTheTables(@TempDir Path directory) throws Exception {
        Path file =
                Files.write(
                        directory.resolve("edges.parquet"),
                        bytes("root=" + PLAN + "&format=parquet"));
        List<String> edges =
                text(unzipped("root=" + PLAN + "&format=csv").get("edges.csv")).lines().toList();
        assertThat(EdgesTest.read(file))
                .hasSizeGreaterThan(500)
                .containsExactlyElementsOf(
                        edges.subList(1, edges.size()).stream()
                                .map(line -> line.replace(',', ' '))
                                .toList());
        assertThat(export("root=" + PLAN + "&format=parquet").headers().firstValue("Content-Type"))
                .contains("application/vnd.apache.parquet");
    }

    @Test
    void aBundleDescribesItself() throws Exception {
        String request = "root=" + PLAN + "&format=ntriples&bundle=ro-crate";
        Map<String, byte[]> files = unzipped(request);
        JsonNode crate = JsonMapper.shared().readTree(files.get("ro-crate-metadata.json"));
        assertThat(crate.at("/@context/0").asString())
                .isEqualTo("https://w3id.org/ro/crate/1.1/context");
        Map<String, JsonNode> entities = new LinkedHashMap<>();
        crate.path("@graph").forEach(one -> entities.put(one.path("@id").asString(), one));
        JsonNode descriptor = entities.get("ro-crate-metadata.json");
        assertThat(descriptor.at("/conformsTo/@id").asString())
                .isEqualTo("https://w3id.org/ro/crate/1.1");
        JsonNode root = entities.get(descriptor.at("/about/@id").asString());
        assertThat(root.path("@type").asString()).isEqualTo("Dataset");
        for (String wanted : new String[] {"name", "description", "datePublished", "license"}) {
            assertThat(root.path(wanted).isMissingNode()).as(wanted).isFalse();
        }
        root.path("hasPart")
                .forEach(
                        part -> {
                            String file = part.path("@id").asString();
                            assertThat(files).containsKey(file);
                            assertThat(entities).containsKey(file);
                        });
        assertThat(root.path("isBasedOn")).hasSize(1);
        for (String line : text(files.get("SHA256SUMS")).lines().toList()) {
            String[] parts = line.split("  ", 2);
            assertThat(sha256(files.get(parts[1]))).isEqualTo(parts[0]);
        }
        assertThat(text(files.get("README.zh-CN.md"))).contains("导出");
        assertThat(text(files.get("sources.json")))
                .containsPattern("\"sha256\" : \"[0-9a-f]{64}\"");
        assertThat(unzipped(request).get("ro-crate-metadata.json"))
                .isEqualTo(files.get("ro-crate-metadata.json"));
        assertThat(bytes(request)).isEqualTo(bytes(request));
    }

    /** A statement that stands in several graphs is there once, where graphs are not told. */
    @ParameterizedTest
    @CsvSource({"hops=2", "scbd", "shape", "plan"})
    void eachStatementIsThereOnce(String profile) {
        for (String root : new String[] {PLAN, BASE + "bureau/commerce"}) {
            String request = "root=" + root + "&profile=" + profile;
            if (!(profile.equals("hops=2") && root.contains("bureau"))) {
                assertThat(export(request + "&format=ntriples").body().lines().toList())
                        .doesNotHaveDuplicates();
                assertThat(export(request + "&format=nquads").body().lines().toList())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void aQueryMayGroupAndMayNotReachOutside() {
        String prefix = "PREFIX pg: <https://w3id.org/plangraph/ns#> ";
        Model counted =
                turtle(
                        "query="
                                + RunningServer.encoded(
                                        prefix
                                                + "CONSTRUCT { ?b <http://x.test/n> ?n } WHERE { SELECT ?b (COUNT(?t) AS ?n) { ?t pg:ledBy/pg:bureau ?b } GROUP BY ?b }"));
        assertThat(counted.size()).isEqualTo(35);
        assertThat(
                        turtle(
                                        "query="
                                                + RunningServer.encoded(
                                                        prefix
                                                                + "CONSTRUCT { ?b a pg:Bureau } WHERE { ?t pg:ledBy/pg:bureau ?b } GROUP BY ?b"))
                                .size())
                .isEqualTo(35);
        HttpResponse<String> outside =
                export(
                        "query="
                                + RunningServer.encoded(
                                        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://x.test/> { ?s ?p ?o } }"));
        assertThat(outside.statusCode()).isEqualTo(400);
        assertThat(outside.body()).contains("SERVICE");
    }

    /** The variables that are no keys of the groups have no value, as at /sparql. */
    @Test
    void groupsGiveTheirKeysAndMistakesThatShowLaterAreTold() {
        String grouped =
                "CONSTRUCT { ?s a ?c . ?s <http://x.test/p> <http://x.test/o> } WHERE { ?s a ?c } GROUP BY ?s LIMIT 3";
        assertThat(turtle("query=" + RunningServer.encoded(grouped)).size()).isEqualTo(3);
        HttpResponse<String> broken =
                export(
                        "query="
                                + RunningServer.encoded(
                                        "CONSTRUCT { ?s a ?s } WHERE { ?s <http://jena.apache.org/text#query> \"/[/\" }"));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("does not understand the text");
        HttpResponse<String> dialect =
                export(
                        "query="
                                + RunningServer.encoded(
                                        "CONSTRUCT { ?x a ?x } WHERE { { SELECT * { ?t a ?x } GROUP BY ?x } }"));
        assertThat(dialect.statusCode()).isEqualTo(400);
        HttpResponse<String> endless =
                export(
                        "query="
                                + RunningServer.encoded(
                                        "CONSTRUCT { ?a ?b ?c . ?d ?e ?f } WHERE { ?a ?b ?c . ?d ?e ?f }"));
        assertThat(endless.statusCode()).isEqualTo(400);
        assertThat(endless.body()).contains("more than 20000");
    }

    @Test
    void whatRdfXmlCannotNameIsToldAndWhatItCanKeepIsKept() {
        String request =
                "query="
                        + RunningServer.encoded(
                                "CONSTRUCT { <http://x.test/s> <http://x.test/p> ?v } WHERE { BIND(\"a\\rb\\n<&\\\"\" AS ?v) }");
        Model read = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                read,
                new StringReader(export(request + "&format=rdfxml").body()),
                null,
                Lang.RDFXML);
        assertThat(read.isIsomorphicWith(turtle(request))).isTrue();
        HttpResponse<String> refused =
                export(
                        "format=rdfxml&query="
                                + RunningServer.encoded(
                                        "CONSTRUCT { <http://x.test/s> <http://x.test/123> 1 } WHERE {}"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("http://x.test/123");
    }

    @ParameterizedTest
    @CsvSource({
        "format=turtle,Say what to export",
        "root=" + PLAN + "&format=xlsx,none of turtle",
        "root=" + PLAN + "&profile=all,none of plan",
        "root=370102,no absolute IRI",
        "root=http://x.test/none,nothing with the IRI",
        "root=" + PLAN + "&color=red,color",
        "question=none,there is no",
        "question=lead-bureaus&language=tlh,tlh",
        "query=SELECT,query",
        "root=" + PLAN + "&query=x,one of",
        "root=" + PLAN + "&bundle=zip,ro-crate"
    })
    void whatCannotBeExportedIsToldBeforeTheFirstByte(String request, String why) {
        HttpResponse<String> refused = export(request);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(why);
    }

    @Test
    void nothingIsSentAgainWhileNothingIsWritten() {
        HttpResponse<String> first = export("root=" + TASK + "&profile=cbd");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(
                        server.get("/export?root=" + TASK + "&profile=cbd", "If-None-Match", tag)
                                .statusCode())
                .isEqualTo(304);
    }

    private static HttpResponse<String> export(String request) {
        return server.get("/export?" + request);
    }

    private static Model turtle(String request) {
        HttpResponse<String> response = export(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(response.body()), null, Lang.TURTLE);
        return model;
    }

    private static byte[] bytes(String request) throws IOException, InterruptedException {
        return java.net.http.HttpClient.newHttpClient()
                .send(
                        server.request("/export?" + request).GET().build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    private static Map<String, byte[]> unzipped(String request) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(request)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
