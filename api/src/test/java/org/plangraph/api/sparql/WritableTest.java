package org.plangraph.api.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.web.RunningServer;

/** Update and graph store, where the operator switched them on. */
class WritableTest {

    private static final String UPDATE = "application/sparql-update";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        server =
                RunningServer.over(
                        directory, RunningServer.TWO_PLANS, "plangraph.sparql.writable=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static boolean holds(String pattern) {
        return server.query("ASK { " + pattern + " }", "application/json").body().contains("true");
    }

    @Test
    void updates() {
        String update =
                "INSERT DATA { GRAPH <http://x.test/g> { <http://x.test/n> <http://x.test/p> \"新的\" } }";
        HttpResponse<String> answer = server.post("/sparql/update", UPDATE, update);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(holds("<http://x.test/n> <http://x.test/p> \"新的\"")).isTrue();
        assertThat(
                        server.post(
                                        "/sparql/update",
                                        "application/x-www-form-urlencoded",
                                        "update="
                                                + RunningServer.encoded(
                                                        "CLEAR GRAPH <http://x.test/g>"))
                                .statusCode())
                .isEqualTo(200);
        assertThat(holds("<http://x.test/n> <http://x.test/p> \"新的\"")).isFalse();
    }

    @Test
    void saysThatAGraphIsNotThere() {
        HttpResponse<String> answer =
                server.post("/sparql/update", UPDATE, "CLEAR GRAPH <http://x.test/none>");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("no graph http://x.test/none", "SILENT");
    }

    @Test
    void keepsGraphs() {
        String path = "/sparql/data?graph=http://x.test/kept";
        var put =
                server.request(path, "Content-Type", "text/turtle")
                        .PUT(
                                BodyPublishers.ofString(
                                        "<http://x.test/k> <http://x.test/p> \"保存\" ."));
        assertThat(server.send(put).statusCode()).isEqualTo(201);
        assertThat(server.get(path, "Accept", "text/turtle").body()).contains("保存");
        assertThat(server.send(server.request(path).DELETE()).statusCode()).isEqualTo(204);
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void describesItselfAsWritable() {
        assertThat(server.get("/sparql").body()).contains("sd:SPARQL11Update");
    }

    @Test
    void pointsAtTheParseError() {
        HttpResponse<String> answer = server.post("/sparql/update", UPDATE, "INSERT 数据 { }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Line 1, column 8", "INSERT 数据 { }", "^");
    }

    @Test
    void refusesAnUpdateThatIsNotUtf8() {
        byte[] bytes =
                "INSERT DATA { <http://x.test/n> <http://x.test/p> \"é\" }"
                        .getBytes(StandardCharsets.ISO_8859_1);
        var post =
                server.request("/sparql/update", "Content-Type", UPDATE)
                        .POST(BodyPublishers.ofByteArray(bytes));
        HttpResponse<String> answer = server.send(post);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UTF-8");
    }

    @Test
    void refusesADatasetNamedTwice() {
        String update = "WITH <http://x.test/g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }";
        assertThat(
                        server.post(
                                        "/sparql/update?using-graph-uri=http://x.test/h",
                                        UPDATE,
                                        update)
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAPageOfAnotherSite() {
        String form = "update=" + RunningServer.encoded("CLEAR ALL");
        HttpResponse<String> answer =
                server.post(
                        "/sparql/update",
                        "application/x-www-form-urlencoded",
                        form,
                        "Origin",
                        "https://example.org");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(holds("<http://x.test/t1> ?p ?o")).isTrue();
    }

    @Test
    void leavesNoTraceOfAnUpdateThatFailsHalfway() {
        String update =
                "INSERT DATA { <http://x.test/half> a <http://x.test/x> } ; INSERT DATA { <http://x.test/half> a }";
        assertThat(server.post("/sparql/update", UPDATE, update).statusCode()).isEqualTo(400);
        assertThat(holds("<http://x.test/half> ?p ?o")).isFalse();
    }

    private static String found(String words) {
        return server.query(
                        "SELECT ?v { ?v <http://jena.apache.org/text#query> \"" + words + "\" }",
                        "text/csv")
                .body();
    }

    @Test
    void searchesWhatIsWritten() {
        String graph = "/sparql/data?graph=http://x.test/searched";
        var put =
                server.request(graph, "Content-Type", "text/turtle")
                        .PUT(
                                BodyPublishers.ofString(
                                        "<http://x.test/l> <http://www.w3.org/2000/01/rdf-schema#label>"
                                                + " \"新写入的通知\" ."));
        assertThat(server.send(put).statusCode()).isEqualTo(201);
        assertThat(found("写入")).contains("http://x.test/l");
        String update =
                "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { ?s <http://jena.apache.org/text#query>"
                        + " \"写入\" GRAPH ?g { ?s ?p ?o } }";
        assertThat(server.post("/sparql/update", UPDATE, update).statusCode()).isEqualTo(204);
        assertThat(found("写入")).doesNotContain("http://x.test/l");
        assertThat(server.send(put).statusCode()).isIn(200, 201, 204);
        assertThat(server.send(server.request(graph).DELETE()).statusCode()).isEqualTo(204);
        assertThat(found("写入")).doesNotContain("http://x.test/l");
    }
}
