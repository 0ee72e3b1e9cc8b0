package org.plangraph.api.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.api.web.RunningServer;

/** No request makes the server call another one or open a file, even where writing is on. */
class PolicyTest {

    private static final AtomicInteger CALLS = new AtomicInteger();

    private static RunningServer server;
    private static HttpServer elsewhere;
    private static Path secret;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        secret =
                Files.writeString(
                        directory.resolve("secret.ttl"),
                        "<http://x.test/secret> a <http://x.test/Leak> .");
        elsewhere =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext(
                "/",
                exchange -> {
                    CALLS.incrementAndGet();
                    exchange.sendResponseHeaders(500, -1);
                    exchange.close();
                });
        elsewhere.start();
        server =
                RunningServer.over(
                        directory.resolve("store"),
                        RunningServer.TWO_PLANS,
                        "plangraph.sparql.writable=true");
    }

    @AfterAll
    static void stop() {
        server.close();
        elsewhere.stop(0);
    }

    @AfterEach
    void nobodyWasCalled() {
        assertThat(CALLS).hasValue(0);
    }

    private static String filled(String request) {
        return request.replace(
                        "ELSEWHERE", "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/x")
                .replace("SECRET", secret.toUri().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <ELSEWHERE> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <ELSEWHERE> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE <ELSEWHERE> { ?s ?p ?o } } } }",
                "SELECT * { ?s a ?c FILTER EXISTS { SERVICE <ELSEWHERE> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <ELSEWHERE> { ?s ?p ?o } } AS ?x) {}",
                "CONSTRUCT { ?s a ?p } WHERE { OPTIONAL { SERVICE <ELSEWHERE> { ?s ?p ?o } } }",
            })
    void refusesService(String query) {
        HttpResponse<String> answer = server.query(filled(query), "text/csv");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).startsWith("SERVICE is off here");
    }

    @Test
    void refusesServiceInAnOrder() {
        String query =
                "SELECT * { ?s a ?c } ORDER BY (EXISTS { SERVICE <ELSEWHERE> { ?s ?p ?o } })";
        assertThat(server.query(filled(query), "text/csv").body())
                .doesNotContain("http://x.test/Leak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM <SECRET> { ?s ?p ?o }",
                "SELECT * FROM NAMED <SECRET> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <ELSEWHERE> { ?s ?p ?o }",
                "SELECT * FROM NAMED <ELSEWHERE> { GRAPH ?g { ?s ?p ?o } }",
            })
    void findsNothingInGraphsItDoesNotHold(String query) {
        HttpResponse<String> answer = server.query(filled(query), "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.apache.jena.sparql.function.library.version>() AS ?x) {}",
                "SELECT * { ?s a ?c FILTER <java:java.lang.System>(?s) }",
                "SELECT * { ?s a ?c } ORDER BY <java:java.lang.System>(?s)",
                "SELECT (<http://jena.apache.org/ARQ/function#version>() AS ?x) {}",
            })
    void knowsNoFunctionsButItsOwn(String query) {
        HttpResponse<String> answer = server.query(query, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).startsWith("There is no function <");
    }

    /** CALL is of Jena's dialect, which the grammar keeps out. */
    @Test
    void takesNoFunctionByCall() {
        HttpResponse<String> answer =
                server.query(
                        "SELECT (CALL(<java:org.apache.jena.sparql.function.library.version>) AS"
                                + " ?x) {}",
                        "text/csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("This is not SPARQL 1.1");
    }

    @Test
    void runsNoScripts() {
        HttpResponse<String> answer =
                server.query(
                        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
                        "text/csv");
        assertThat(answer.body().lines().skip(1).filter(line -> !line.isBlank())).isEmpty();
    }

    @Test
    void takesAClassNameForAPredicate() {
        String query =
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.listMember> ?o }";
        assertThat(server.query(query, "text/csv").body().lines()).containsExactly("s,o");
    }

    @Test
    void leavesStandardFunctions() {
        String query = "SELECT (<http://www.w3.org/2001/XMLSchema#integer>(\"7\") AS ?n) {}";
        assertThat(server.query(query, "text/csv").body().lines()).containsExactly("n", "7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <SECRET>",
                "LOAD SILENT <ELSEWHERE> INTO GRAPH <http://x.test/g>",
                "CLEAR GRAPH <http://x.test/g> ; LOAD <ELSEWHERE>",
            })
    void refusesLoad(String update) {
        HttpResponse<String> answer =
                server.post("/sparql/update", "application/sparql-update", filled(update));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).startsWith("LOAD is off here");
        assertThat(server.query("ASK { <http://x.test/secret> ?p ?o }", "application/json").body())
                .contains("false");
    }

    @Test
    void refusesServiceInAnUpdate() {
        String update = "INSERT { ?s a ?o } WHERE { SERVICE <ELSEWHERE> { ?s ?p ?o } }";
        assertThat(
                        server.post("/sparql/update", "application/sparql-update", filled(update))
                                .statusCode())
                .isEqualTo(403);
    }
}
