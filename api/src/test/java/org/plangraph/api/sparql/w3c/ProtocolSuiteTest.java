package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.api.web.RunningServer.encoded;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.web.RunningServer;

/**
 * The cases of the SPARQL 1.1 Protocol test suite (W3C SPARQL Working Group,
 * data-sparql11/protocol, published 2012; named as in its manifest). The data of the cases with a
 * data set stand in three graphs here, since the published ones are elsewhere on the web.
 */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class ProtocolSuiteTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String G = "http://x.test/data";

    private static RunningServer server;

    private final List<DynamicTest> cases = new ArrayList<>();

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        StringBuilder trig = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            trig.append("GRAPH <%1$s%2$d> { <%1$s%2$d> a <http://x.test/Doc> } ".formatted(G, i));
        }
        server =
                RunningServer.over(
                        folder.resolve("store"), trig.toString(), "plangraph.sparql.writable=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private void add(String name, org.junit.jupiter.api.function.Executable test) {
        cases.add(DynamicTest.dynamicTest(name, test));
    }

    @TestFactory
    Stream<DynamicTest> queries() {
        add(
                "query_get",
                () -> assertAnswer(server.get("/sparql?query=" + encoded("ASK {}")), "true"));
        add("query_post_form", () -> assertAnswer(form("query=" + encoded("ASK {}")), "true"));
        add("query_post_direct", () -> assertAnswer(post("/sparql", QUERY, "ASK {}"), "true"));
        String both = "ASK { <%1$s1> ?p ?o . <%1$s2> ?p ?o }".formatted(G);
        String defaults = graphs("default-graph-uri", 1, 2);
        add(
                "query_dataset_default_graphs_get",
                () ->
                        assertAnswer(
                                server.get("/sparql?query=" + encoded(both) + defaults), "true"));
        add(
                "query_dataset_default_graphs_post",
                () -> assertAnswer(form("query=" + encoded(both) + defaults), "true"));
        String named =
                "ASK { GRAPH ?g1 { <%1$s1> ?p ?o } GRAPH ?g2 { <%1$s2> ?p ?o } FILTER NOT EXISTS { GRAPH <%1$s3> { ?s ?p2 ?o2 } } }"
                        .formatted(G);
        String names = graphs("named-graph-uri", 1, 2);
        add(
                "query_dataset_named_graphs_get",
                () -> assertAnswer(server.get("/sparql?query=" + encoded(named) + names), "true"));
        add(
                "query_dataset_named_graphs_post",
                () -> assertAnswer(form("query=" + encoded(named) + names), "true"));
        String full =
                "ASK { <%1$s3> ?p ?o GRAPH <%1$s1> { ?a ?b ?c } GRAPH <%1$s2> { ?d ?e ?f } FILTER NOT EXISTS { <%1$s1> ?g ?h } }"
                        .formatted(G);
        add(
                "query_dataset_full",
                () ->
                        assertAnswer(
                                form(
                                        "query="
                                                + encoded(full)
                                                + names
                                                + graphs("default-graph-uri", 3)),
                                "true"));
        String from = "ASK FROM <%1$s1> { <%1$s1> ?p ?o }".formatted(G);
        add(
                "query_multiple_dataset",
                () ->
                        assertAnswer(
                                form("query=" + encoded(from) + graphs("default-graph-uri", 2)),
                                "false"));
        add(
                "query_content_type_select",
                () ->
                        assertType(
                                "SELECT (1 AS ?value) {}", "application/sparql-results+", "text/"));
        add("query_content_type_ask", () -> assertType("ASK {}", "application/sparql-results+"));
        add(
                "query_content_type_describe",
                () -> assertType("DESCRIBE <%s1>".formatted(G), "text/turtle", "application/"));
        add(
                "query_content_type_construct",
                () ->
                        assertType(
                                "CONSTRUCT { <s> <p> 1 } WHERE {}", "text/turtle", "application/"));
        add(
                "bad_query_method",
                () ->
                        assertRefused(
                                send(
                                        server.request("/sparql?query=" + encoded("ASK {}"))
                                                .PUT(BodyPublishers.noBody()))));
        add(
                "bad_multiple_queries",
                () ->
                        assertRefused(
                                server.get(
                                        "/sparql?query="
                                                + encoded("ASK {}")
                                                + "&query="
                                                + encoded("SELECT * {}"))));
        add(
                "bad_query_wrong_media_type",
                () -> assertRefused(post("/sparql", "text/plain", "ASK {}")));
        add(
                "bad_query_missing_form_type",
                () ->
                        assertRefused(
                                send(
                                        server.request("/sparql")
                                                .POST(
                                                        BodyPublishers.ofString(
                                                                "query=ASK%20%7B%7D")))));
        add(
                "bad_query_missing_direct_type",
                () ->
                        assertRefused(
                                send(
                                        server.request("/sparql")
                                                .POST(BodyPublishers.ofString("ASK {}")))));
        add(
                "bad_query_non_utf8",
                () -> assertRefused(bytes("/sparql", QUERY, "ASK {}", StandardCharsets.UTF_16)));
        add(
                "bad_query_syntax",
                () -> assertRefused(server.get("/sparql?query=" + encoded("ASK { "))));
        return cases.stream();
    }

    @TestFactory
    Stream<DynamicTest> updates() {
        add(
                "update_post_form",
                () ->
                        assertFine(
                                updateForm(
                                        "update="
                                                + encoded(
                                                        "CLEAR SILENT GRAPH <http://x.test/none>"))));
        add(
                "update_post_direct",
                () ->
                        assertFine(
                                post(
                                        "/sparql/update",
                                        UPDATE,
                                        "CLEAR SILENT GRAPH <http://x.test/none>")));
        add(
                "update_base_uri",
                () -> {
                    assertFine(
                            updateForm(
                                    "update="
                                            + encoded(
                                                    "CLEAR SILENT GRAPH <http://x.test/base> ; INSERT DATA { GRAPH <http://x.test/base> { <http://x.test/s> <http://x.test/p> <test> } }")));
                    assertAnswer(
                            form(
                                    "query="
                                            + encoded(
                                                    "ASK { GRAPH <http://x.test/base> { <http://x.test/s> ?p ?o FILTER(ISIRI(?o) && STR(?o) != \"test\") } }")),
                            "true");
                });
        copies("update_dataset_default_graph", graphs("using-graph-uri", 1), "?s a ?t", 1);
        copies("update_dataset_default_graphs", graphs("using-graph-uri", 1, 2), "?s a ?t", 2);
        copies(
                "update_dataset_named_graphs",
                graphs("using-named-graph-uri", 1, 2),
                "GRAPH ?g { ?s a ?t }",
                2);
        copies(
                "update_dataset_full",
                graphs("using-graph-uri", 1) + graphs("using-named-graph-uri", 2),
                "{ GRAPH ?g { ?s a ?t } } UNION { ?s a ?t }",
                2);
        add(
                "bad_update_get",
                () -> assertRefused(server.get("/sparql/update?update=" + encoded("CLEAR ALL"))));
        add(
                "bad_multiple_updates",
                () ->
                        assertRefused(
                                updateForm(
                                        "update="
                                                + encoded("CLEAR NAMED")
                                                + "&update="
                                                + encoded("CLEAR DEFAULT"))));
        add(
                "bad_update_wrong_media_type",
                () -> assertRefused(post("/sparql/update", "text/plain", "CLEAR NAMED")));
        add(
                "bad_update_missing_form_type",
                () ->
                        assertRefused(
                                send(
                                        server.request("/sparql/update")
                                                .POST(
                                                        BodyPublishers.ofString(
                                                                "update=CLEAR%20NAMED")))));
        add(
                "bad_update_non_utf8",
                () ->
                        assertRefused(
                                bytes(
                                        "/sparql/update",
                                        UPDATE,
                                        "CLEAR NAMED",
                                        StandardCharsets.UTF_16)));
        add("bad_update_syntax", () -> assertRefused(updateForm("update=" + encoded("CLEAR XYZ"))));
        add(
                "bad_update_dataset_conflict",
                () ->
                        assertRefused(
                                updateForm(
                                        "using-named-graph-uri="
                                                + encoded(G + "1")
                                                + "&update="
                                                + encoded(
                                                        "INSERT { GRAPH <http://x.test/c> { ?s ?p ?o } } USING <%s2> WHERE { ?s ?p ?o }"
                                                                .formatted(G)))));
        add(
                "nothing of what was refused has been done",
                () ->
                        assertAnswer(
                                form(
                                        "query="
                                                + encoded(
                                                        "ASK { GRAPH <%s1> { ?s ?p ?o } }"
                                                                .formatted(G))),
                                "true"));
        return cases.stream();
    }

    /** Copies what a pattern finds in the data set of the request; that many things are found. */
    private void copies(String name, String dataset, String pattern, int count) {
        String target = "http://x.test/" + name;
        add(
                name,
                () -> {
                    assertFine(
                            updateForm(
                                    "update="
                                            + encoded(
                                                    "INSERT { GRAPH <%s> { ?s <http://x.test/copied> ?t } } WHERE { %s }"
                                                            .formatted(target, pattern))
                                            + dataset));
                    HttpResponse<String> found =
                            server.query(
                                    "SELECT ?s { GRAPH <%s> { ?s <http://x.test/copied> ?t } }"
                                            .formatted(target),
                                    "text/csv");
                    assertThat(found.body().lines()).hasSize(count + 1);
                });
    }

    private static String graphs(String parameter, int... numbers) {
        StringBuilder graphs = new StringBuilder();
        for (int number : numbers) {
            graphs.append('&').append(parameter).append('=').append(encoded(G + number));
        }
        return graphs.toString();
    }

    private static HttpResponse<String> form(String body) {
        return post("/sparql", FORM, body);
    }

    private static HttpResponse<String> updateForm(String body) {
        return post("/sparql/update", FORM, body);
    }

    private static HttpResponse<String> post(String path, String type, String body) {
        return server.post(path, type, body);
    }

    private static HttpResponse<String> bytes(
            String path, String type, String text, Charset charset) {
        return send(
                server.request(path, "Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(text.getBytes(charset))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return server.send(request);
    }

    private static void assertAnswer(HttpResponse<String> response, String answer) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 399);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .containsAnyOf("sparql-results+xml", "sparql-results+json");
        assertThat(response.body()).contains(answer);
    }

    private static void assertType(String query, String... beginnings) {
        HttpResponse<String> response = server.get("/sparql?query=" + encoded(query));
        assertThat(response.statusCode()).isEqualTo(200);
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertThat(beginnings).anyMatch(type::startsWith);
    }

    private static void assertFine(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 399);
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
    }
}
