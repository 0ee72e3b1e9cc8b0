package org.plangraph.api.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.api.web.RunningServer;

/** SPARQL 1.1 Protocol, over HTTP, on a store as it starts: read-only. */
class SparqlServiceTest {

    private static final String LABELS =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?label WHERE { ?task a <https://w3id.org/plangraph/ns#Task> ; rdfs:label ?label }
            ORDER BY ?label""";
    private static final String GRAPH =
            "CONSTRUCT WHERE { ?task <https://w3id.org/plangraph/ns#ledBy> ?a }";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        server = RunningServer.over(directory, RunningServer.TWO_PLANS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void readsAllPlansWithoutNamingGraphs() {
        HttpResponse<String> answer = server.query(LABELS, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines())
                .containsExactly("label", "发放补贴", "\"建设, 示范\"\"点\"\"\"", "推进设备更新");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json, '\"bindings\"'",
        "application/sparql-results+xml, application/sparql-results+xml, <binding",
        "text/csv, text/csv, 发放补贴",
        "text/tab-separated-values, text/tab-separated-values, ?label",
        "text/plain, text/plain, | label",
        "*/*, application/sparql-results+json, '\"bindings\"'",
    })
    void writesRowsInTheFormatAskedFor(String accept, String type, String part) {
        HttpResponse<String> answer = server.query(LABELS, accept);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, <http://x.test/t1>",
        "application/n-triples, <http://x.test/t1> <https://w3id.org/plangraph/ns#ledBy> <http://x.test/a1> .",
        "application/ld+json, @id",
        "application/rdf+xml, rdf:about",
        "application/trig, <http://x.test/t1>",
        "application/n-quads, <http://x.test/t1>",
    })
    void writesGraphsInTheFormatAskedFor(String accept, String part) {
        HttpResponse<String> answer = server.query(GRAPH, accept);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
        assertThat(answer.body()).contains(part);
    }

    @Test
    void answersBothKindsOfPost() {
        String direct = server.post("/sparql", "application/sparql-query", LABELS).body();
        String form =
                server.post(
                                "/sparql",
                                "application/x-www-form-urlencoded",
                                "query=" + RunningServer.encoded(LABELS))
                        .body();
        assertThat(direct).contains("发放补贴").isEqualTo(form);
    }

    @Test
    void answersAskAndDescribe() {
        assertThat(server.query("ASK { <http://x.test/t1> ?p ?o }", "application/json").body())
                .contains("\"boolean\" : true");
        assertThat(server.query("DESCRIBE <http://x.test/t3>", "text/turtle").body())
                .contains("发放补贴");
    }

    @Test
    void takesTheDatasetFromTheQueryAndFromTheRequest() {
        String second =
                "https://w3id.org/plangraph/id/plan/990102-00000000bb/edition/00000000000000bb";
        String count = "SELECT (COUNT(*) AS ?n) %s WHERE { ?s a ?c }";
        assertThat(server.query(count.formatted("FROM <" + second + ">"), "text/csv").body())
                .isEqualToIgnoringNewLines("n1");
        assertThat(
                        server.get(
                                        "/sparql?default-graph-uri="
                                                + RunningServer.encoded(second)
                                                + "&query="
                                                + RunningServer.encoded(count.formatted("")),
                                        "Accept",
                                        "text/csv")
                                .body())
                .isEqualToIgnoringNewLines("n1");
    }

    @Test
    void describesItselfWhenAskedNothing() {
        HttpResponse<String> answer = server.get("/sparql");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/turtle");
        assertThat(answer.body())
                .contains("sd:Service", "sd:SPARQL11Query", "sd:UnionDefaultGraph")
                .contains(server.address("/sparql").toString())
                .doesNotContain("sd:SPARQL11Update");
        assertThat(server.get("/sparql", "Accept", "application/ld+json").body()).contains("@id");
    }

    @Test
    void pointsAtTheParseError() {
        HttpResponse<String> answer =
                server.query("SELECT * WHERE {\n  ?计划 ?p \"区发展和改革局\" } }", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body())
                .contains("Line 2, column 22", "  ?计划 ?p \"区发展和改革局\" } }\n")
                .contains("^");
    }

    @Test
    void keepsAFailureInsideToItself() {
        assertThat(server.get("/sparql?query=").statusCode()).isEqualTo(400);
        assertThat(server.get("/sparql?nonsense=1").body()).contains("query=");
    }

    @Test
    void letsPagesOfOtherSitesRead() {
        HttpResponse<String> answer = server.get("/sparql", "Origin", "https://example.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        HttpResponse<String> preflight =
                server.send(
                        server.request("/sparql", "Access-Control-Request-Method", "POST")
                                .method(
                                        "OPTIONS",
                                        java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .contains("POST");
    }

    @Test
    void saysHowWritingIsEnabled() {
        HttpResponse<String> update =
                server.post(
                        "/sparql/update",
                        "application/sparql-update",
                        "INSERT DATA { <http://x.test/x> a <http://x.test/y> }");
        assertThat(update.statusCode()).isEqualTo(403);
        assertThat(update.body()).contains("--writable");
        assertThat(server.get("/sparql/data?default").statusCode()).isEqualTo(403);
        assertThat(server.query("ASK { <http://x.test/x> ?p ?o }", "application/json").body())
                .contains("false");
        assertThat(server.get("/sparql/other").statusCode()).isEqualTo(404);
        assertThat(server.post("/sparql", "application/sparql-update", "CLEAR ALL").body())
                .contains("/sparql/update");
    }

    /** SPARQL 1.1, rules 10 and 18 of the grammar; Jena by itself refuses it. */
    @Test
    void constructsOfGroups() {
        HttpResponse<String> made =
                server.query(
                        "CONSTRUCT { ?a <http://x.test/leads> <http://x.test/some> } WHERE { ?t"
                                + " <https://w3id.org/plangraph/ns#ledBy> ?a } GROUP BY ?a",
                        "application/n-triples");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(made.body().lines()).hasSize(2);
        HttpResponse<String> forbidden =
                server.query("SELECT * WHERE { ?t a ?a } GROUP BY ?a", "text/csv");
        assertThat(forbidden.statusCode()).isEqualTo(400);
        assertThat(forbidden.body()).contains("SELECT * not legal with GROUP BY");
    }

    @Test
    void searchesText() {
        String search = "SELECT ?v { ?v <http://jena.apache.org/text#query> \"%s\" }";
        assertThat(server.query(search.formatted("设备更新"), "text/csv").body())
                .isEqualTo("v\r\nhttp://x.test/t1\r\n");
        assertThat(server.query(search.formatted("设备 补贴"), "text/csv").body()).isEqualTo("v\r\n");
        HttpResponse<String> answer = server.query(search.formatted("(设备"), "text/csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("text:query does not understand", "quotation marks");
    }
}
