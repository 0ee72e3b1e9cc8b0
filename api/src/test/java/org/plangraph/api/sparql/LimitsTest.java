package org.plangraph.api.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.web.RunningServer;

/** Rows, time and size that one request may take, each set low. */
class LimitsTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        String rows =
                IntStream.range(0, 400)
                        .mapToObj(i -> "<http://x.test/s" + i + "> <http://x.test/p> " + i + " .")
                        .collect(Collectors.joining("\n", "GRAPH <http://x.test/g> {\n", "\n}"));
        server =
                RunningServer.over(
                        directory,
                        rows,
                        "plangraph.sparql.row-limit=100",
                        "plangraph.sparql.first-row=1s",
                        "plangraph.sparql.timeout=2s",
                        "plangraph.sparql.request-bytes=4KB");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String truncation(HttpResponse<String> answer) {
        return answer.headers().firstValue(SparqlSettings.TRUNCATED).orElse("");
    }

    @Test
    void cutsRowsOfAQueryWithoutLimitAndSaysSo() {
        HttpResponse<String> answer =
                server.query("SELECT * { ?s <http://x.test/p> ?o }", "text/csv");
        assertThat(answer.body().lines()).hasSize(101);
        assertThat(truncation(answer)).isEqualTo("100");
        HttpResponse<String> graph =
                server.query(
                        "CONSTRUCT WHERE { ?s <http://x.test/p> ?o }", "application/n-triples");
        assertThat(graph.body().lines()).hasSize(100);
        assertThat(truncation(graph)).isEqualTo("100");
        HttpResponse<String> description =
                server.query("DESCRIBE ?s { ?s <http://x.test/p> ?o }", "application/n-triples");
        assertThat(description.body().lines()).hasSize(100);
        assertThat(truncation(description)).isEqualTo("100");
    }

    @Test
    void givesAsManyRowsAsAQueryNames() {
        HttpResponse<String> answer =
                server.query("SELECT * { ?s <http://x.test/p> ?o } LIMIT 300", "text/csv");
        assertThat(answer.body().lines()).hasSize(301);
        assertThat(truncation(answer)).isEmpty();
    }

    @Test
    void saysNothingOfAnAnswerThatFits() {
        HttpResponse<String> answer =
                server.query("SELECT * { ?s <http://x.test/p> ?o FILTER(?o < 100) }", "text/csv");
        assertThat(answer.body().lines()).hasSize(101);
        assertThat(truncation(answer)).isEmpty();
    }

    @Test
    void stopsAQueryThatTakesTooLong() {
        String product =
                "SELECT (COUNT(*) AS ?n) { ?a <http://x.test/p> ?x . ?b <http://x.test/p> ?y . ?c <http://x.test/p> ?z . ?d <http://x.test/p> ?w }";
        HttpResponse<String> answer = server.query(product, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("took too long", "plangraph.sparql.timeout");
    }

    @Test
    void refusesARequestThatIsTooLong() {
        String query = "SELECT * { ?s <http://x.test/p> ?o } #" + "长".repeat(3000);
        HttpResponse<String> direct = server.post("/sparql", "application/sparql-query", query);
        assertThat(direct.statusCode()).isEqualTo(413);
        assertThat(direct.body()).contains("plangraph.sparql.request-bytes");
        assertThat(
                        server.post(
                                        "/sparql",
                                        "application/x-www-form-urlencoded",
                                        "query=" + RunningServer.encoded(query))
                                .statusCode())
                .isEqualTo(413);
    }
}
