package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.web.RunningServer;
import org.plangraph.ontology.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL request that accepts RDF gets the statements that its answer shows. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class SubgraphTest {

    private static final String TASKS =
            """
            { tasks(first: 30, orderBy: [{label: ASC}], where: {targets: {exists: true}}) { nodes {
                label number plan { district { code } }
                ledBy(first: 3) { nodes { label bureaus(first: 3) { nodes { label(lang: ["en"]) } } } }
                targets(first: 5) { edges { node { value kind } } } } } }
            """;

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = RunningServer.over(folder.resolve("served"), "");
        Corpus.loadInto(server.store().dataset());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void holdsWhatTheAnswerShowsAndNothingElse() {
        Model graph = turtle(TASKS);
        assertThat(isInTheStore(graph.getGraph())).isTrue();
        JsonNode tasks =
                JsonMapper.shared()
                        .readTree(
                                post(TASKS.replace("label number", "id label number"), "*/*")
                                        .body())
                        .at("/data/tasks/nodes");
        assertThat(tasks).hasSize(30);
        Set<String> expected = new HashSet<>();
        long targets = 0;
        for (JsonNode task : tasks) {
            Resource resource = graph.getResource(task.path("id").asString());
            expected.add(resource.getURI());
            assertThat(resource.hasProperty(RDF.type, Vocabulary.Task)).isTrue();
            assertThat(resource.getProperty(RDFS.label).getString())
                    .isEqualTo(task.path("label").asString());
            assertThat(resource.listProperties(Vocabulary.target).toList())
                    .hasSize(task.at("/targets/edges").size());
            targets += task.at("/targets/edges").size();
        }
        assertThat(targets).isGreaterThan(30);
        assertThat(graph.listSubjectsWithProperty(RDF.type, Vocabulary.Task).toList())
                .extracting(Resource::getURI)
                .containsExactlyInAnyOrderElementsOf(expected);
        // Bureaus in English only: their Chinese names were not asked for.
        Property name = graph.createProperty("http://www.w3.org/2004/02/skos/core#prefLabel");
        assertThat(graph.listSubjectsWithProperty(RDF.type, Vocabulary.Bureau).toList())
                .isNotEmpty()
                .allSatisfy(
                        bureau ->
                                assertThat(bureau.listProperties(name).toList())
                                        .extracting(one -> one.getLiteral().getLanguage())
                                        .containsExactly("en"));
    }

    @Test
    void goesEveryStepOfAWay() {
        Model graph =
                turtle(
                        "{ bureaus(first: 2, orderBy: [{ledTasks: {count: DESC}}]) { nodes {"
                                + " ledTasks(first: 7) { nodes { id } } } } }");
        assertThat(isInTheStore(graph.getGraph())).isTrue();
        assertThat(graph.listSubjectsWithProperty(RDF.type, Vocabulary.Task).toList())
                .isNotEmpty()
                .allMatch(
                        task ->
                                task.listProperties(Vocabulary.ledBy).toList().stream()
                                        .anyMatch(
                                                led ->
                                                        led.getResource()
                                                                .hasProperty(Vocabulary.bureau)));
    }

    @Test
    void goesBackwards() {
        Model graph =
                turtle(
                        "{ districts(first: 1, where: {plans: {exists: true}}) { nodes {"
                                + " plans(first: 1) { nodes { tasks(first: 3) { totalCount nodes {"
                                + " id } } } } } } }");
        assertThat(isInTheStore(graph.getGraph())).isTrue();
        assertThat(graph.listStatements(null, Vocabulary.plan, (Resource) null).toList())
                .hasSize(3);
    }

    @Test
    void comesInEveryForm() {
        Model turtle = turtle(TASKS);
        for (Map.Entry<String, Lang> form :
                Map.of("application/n-triples", Lang.NTRIPLES, "application/ld+json", Lang.JSONLD)
                        .entrySet()) {
            HttpResponse<String> response = post(TASKS, form.getKey());
            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(form.getKey());
            assertThat(parsed(response.body(), form.getValue()).isIsomorphicWith(turtle)).isTrue();
        }
        assertThat(post(TASKS, "text/turtle").body())
                .contains("PREFIX pg:", "pg:Task;", "pg:number ");
        assertThat(
                        server.get(
                                        "/graphql?query=" + RunningServer.encoded(TASKS),
                                        "Accept",
                                        "application/json;q=0.5, text/turtle")
                                .headers()
                                .firstValue("Content-Type")
                                .orElse(""))
                .startsWith("text/turtle");
    }

    @Test
    void isWholeOrNone() {
        HttpResponse<String> wrong =
                post("{ tasks(first: 1) { nodes { label targets(first: 0) { totalCount } } } }");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("BAD_USER_INPUT", "\"targets\"").doesNotContain("data");
        HttpResponse<String> missing = post("{ task(id: \"http://x.test/none\") { label } }");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("NOT_FOUND", "http://x.test/none");
        HttpResponse<String> unknown = post("{ plans(first: 1) { totalCount } }", "text/csv");
        assertThat(unknown.statusCode()).isEqualTo(406);
        assertThat(unknown.body()).contains("text/turtle", "application/json");
    }

    private static boolean isInTheStore(Graph graph) {
        assertThat(graph.isEmpty()).isFalse();
        return Txn.calculateRead(
                server.store().dataset(),
                () -> {
                    Graph all = server.store().dataset().getUnionModel().getGraph();
                    return graph.find().filterDrop(all::contains).toList().isEmpty();
                });
    }

    private static Model turtle(String query) {
        HttpResponse<String> response = post(query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return parsed(response.body(), Lang.TURTLE);
    }

    private static Model parsed(String text, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), null, language);
        return model;
    }

    private static HttpResponse<String> post(String query) {
        return post(query, "text/turtle");
    }

    private static HttpResponse<String> post(String query, String accept) {
        return server.post(
                "/graphql",
                "application/json",
                JsonMapper.shared().writeValueAsString(Map.of("query", query)),
                "Accept",
                accept);
    }
}
