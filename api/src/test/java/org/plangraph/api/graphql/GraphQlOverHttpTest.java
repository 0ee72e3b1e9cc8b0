package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.web.RunningServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraphQL as clients meet it, and over the SPARQL of another server. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class GraphQlOverHttpTest {

    private static final String TASKS =
            """
            { tasks(first: 20, orderBy: [{label: ASC}], where: {targets: {exists: true}}) { totalCount nodes {
                label plan { district { label within { label } } } ledBy(first: 3) { totalCount nodes { label } }
                targets(first: 5, orderBy: [{value: DESC}]) { nodes { value unit kind deadline } } } } }
            """;

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server =
                RunningServer.over(
                        folder.resolve("served"),
                        "",
                        "plangraph.graphql.depth=8",
                        "plangraph.graphql.fields=60",
                        "plangraph.graphql.objects=2000");
        Corpus.loadInto(server.store().dataset());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersAPost() {
        HttpResponse<String> response = post("{ plans(first: 1) { totalCount } }");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/graphql-response+json");
        assertThat(
                        JsonMapper.shared()
                                .readTree(response.body())
                                .at("/data/plans/totalCount")
                                .asInt())
                .isEqualTo(5);
    }

    @Test
    void answersAGet() {
        String query = RunningServer.encoded("query($n: Int) { plans(first: $n) { totalCount } }");
        assertThat(server.get("/graphql?query=" + query + "&variables=%7B%22n%22%3A1%7D").body())
                .contains("{\"plans\":{\"totalCount\":5}}");
        HttpResponse<String> wrong = server.get("/graphql?query=" + query + "&variables=%5B1");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("BAD_USER_INPUT", "variables");
    }

    @Test
    void tellsItsQueriesWhenAsked() {
        String query =
                "{ plans(first: 2) { nodes { label } } first: sectors(first: 1) { totalCount } }";
        JsonNode explain =
                JsonMapper.shared()
                        .readTree(post(query, "PlanGraph-Explain", "true").body())
                        .at("/extensions/explain");
        assertThat(explain).hasSize(4);
        assertThat(explain.at("/0/field").asString()).isEqualTo("plans");
        assertThat(explain.at("/0/rows").asInt()).isEqualTo(3);
        assertThat(explain.at("/1/sparql").asString()).startsWith("SELECT").contains("VALUES");
        assertThat(explain.at("/3/field").asString()).isEqualTo("first");
        assertThat(post(query).body()).doesNotContain("explain");
    }

    @Test
    void prefersTheLanguagesOfTheRequest() {
        String query = "{ bureaus(first: 1, where: {label: {eq: \"财政\"}}) { nodes { label } } }";
        assertThat(post(query, "Accept-Language", "fr, en;q=0.8").body()).contains("Finance");
        assertThat(post(query, "Accept-Language", "*").body()).contains("财政");
    }

    @Test
    void saysWithACodeWhatIsWrong() {
        assertThat(code("{ plans { totalCount } }")).isEqualTo("BAD_USER_INPUT");
        assertThat(code("{ plans(first: 1) { nope } }")).isEqualTo("BAD_USER_INPUT");
        assertThat(code("{ plans(first: 1")).isEqualTo("BAD_USER_INPUT");
        assertThat(code("{ plans(first: 1, after: \"x\") { totalCount } }"))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(code("{ tasks(first: 1, where: {label: {eq: null}}) { totalCount } }"))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(code("{ tasks(first: 1, where: {ledBy: null}) { totalCount } }"))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(code("{ tasks(first: 1, orderBy: [{label: null}]) { totalCount } }"))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(
                        post("{ tasks(first: 1, last: null, where: null, orderBy: null) {"
                                        + " totalCount } taskGroups(by: [\"number\"], first: 1,"
                                        + " having: null, orderBy: null, where: {ordinal: {in:"
                                        + " []}}) { count } }")
                                .body())
                .doesNotContain("errors")
                .contains("\"taskGroups\":[]");
        assertThat(code("{ targets(first: 1, where: {value: {gt: 1e999999999}}) { totalCount } }"))
                .isEqualTo("BAD_USER_INPUT");
        String not = "{not: ".repeat(12) + "{label: {exists: true}}" + "}".repeat(12);
        assertThat(code("{ tasks(first: 1, where: " + not + ") { totalCount } }"))
                .isEqualTo("LIMIT_EXCEEDED");
        String cursor =
                JsonMapper.shared()
                        .readTree(
                                post("{ tasks(first: 1, orderBy: [{label: ASC}]) { pageInfo { endCursor } } }")
                                        .body())
                        .at("/data/tasks/pageInfo/endCursor")
                        .asString();
        assertThat(
                        code(
                                "{ tasks(first: 1, orderBy: [{ordinal: ASC}], after: \"%s\") { totalCount } }"
                                        .formatted(cursor)))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(code("{ task(id: \"urn:x> ?y ?z\") { id } }")).isEqualTo("BAD_USER_INPUT");
        assertThat(
                        post("{ tasks(first: 100) { nodes { targets(first: 20) { nodes { id"
                                        + " } } } } }")
                                .body())
                .contains("LIMIT_EXCEEDED", "may have 2100 objects", "at most 2000");
        assertThat(
                        code(
                                "{ tasks(first:1) { nodes { plan { district { within { within {"
                                        + " within { within { label } } } } } } } } }"))
                .isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void asksAnotherServerTheSame(@TempDir Path folder) throws Exception {
        try (CorpusGraphQl local = CorpusGraphQl.in(folder.resolve("store"));
                CorpusGraphQl remote = local.at(server.address("/sparql").toString())) {
            JsonNode expected = local.data(TASKS);
            assertThat(expected.at("/tasks/nodes").size()).isEqualTo(20);
            assertThat(remote.data(TASKS)).isEqualTo(expected);
        }
    }

    private static String code(String query) {
        JsonNode response = JsonMapper.shared().readTree(post(query).body());
        return response.at("/errors/0/extensions/code").asString("none: " + response);
    }

    private static HttpResponse<String> post(String query, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Accept";
        all[headers.length + 1] = "application/graphql-response+json";
        return server.post(
                "/graphql",
                "application/json",
                JsonMapper.shared().writeValueAsString(Map.of("query", query)),
                all);
    }
}
