package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
                        "plangraph.graphql.objects=2000",
                        "plangraph.graphql.aliases=3",
                        "plangraph.graphql.request-bytes=2KB");
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
        assertThat(explain).hasSize(3);
        assertThat(explain.at("/0/field").asString()).isEqualTo("plans");
        assertThat(explain.at("/0/rows").asInt()).isEqualTo(3);
        assertThat(explain.at("/1/sparql").asString()).startsWith("SELECT").contains("VALUES");
        assertThat(explain.at("/1/fields").asString()).isEqualTo("Plan.label");
        assertThat(explain.at("/2/field").asString()).isEqualTo("first");
        assertThat(post(query).body()).doesNotContain("explain");
    }

    @Test
    void prefersTheLanguagesOfTheRequest() {
        String query = "{ bureaus(first: 1, where: {label: {eq: \"财政\"}}) { nodes { label } } }";
        assertThat(post(query, "Accept-Language", "fr, en;q=0.8").body()).contains("Finance");
        assertThat(post(query, "Accept-Language", "*").body()).contains("财政");
        assertThat(post(query, "Accept-Language", "en-US").body()).contains("Finance");
    }

    @Test
    void saysWithACodeWhatIsWrong() {
        assertThat(code("{ plans { nodes { id } } }")).isEqualTo("BAD_USER_INPUT");
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
    void tellsWhatARequestMayComeTo() {
        JsonNode cost =
                JsonMapper.shared()
                        .readTree(
                                post("{ tasks(first: 10) { nodes { label plan { label }"
                                                + " targets(first: 5) { edges { node { unit } } } }"
                                                + " } plans(first: 3) { totalCount } }")
                                        .body())
                        .at("/extensions/cost");
        // Ten tasks with a plan and five targets each, three plans.
        assertThat(cost.path("objects").asInt()).isEqualTo(10 * (1 + 1 + 5) + 3);
        assertThat(cost.path("allowed").asInt()).isEqualTo(2000);
        assertThat(
                        JsonMapper.shared()
                                .readTree(
                                        post("{ taskGroups(by: [\"district\", \"sectors\"], first:"
                                                        + " 4) { keys { node { ... on District {"
                                                        + " within { id } } } } } }")
                                                .body())
                                .at("/extensions/cost/objects")
                                .asInt())
                .isEqualTo(4 * (1 + 2 * 1));
    }

    @Test
    void namesTheLimitThatIsPassed() {
        assertThat(
                        post("{ a: plans(first: 1) { t: totalCount } b: plans(first: 1) { t:"
                                        + " totalCount } }")
                                .body())
                .contains("LIMIT_EXCEEDED", "4 aliases", "at most 3", "plangraph.graphql.aliases");
        assertThat(
                        post("{ plans(first: 60) { nodes { tasks(first: 60) { nodes { id } } } } }")
                                .body())
                .contains("3660 objects", "at most 2000", "plangraph.graphql.objects");
        HttpResponse<String> tooLong =
                post("{ plans(first: 1) { totalCount } }" + " ".repeat(3000));
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.body())
                .contains("LIMIT_EXCEEDED", "2048", "plangraph.graphql.request-bytes");
    }

    @Test
    void aFieldThatFailsLeavesTheOthers() {
        JsonNode response =
                JsonMapper.shared()
                        .readTree(
                                post("{ plans(first: 2, orderBy: [{id: ASC}]) { nodes { label"
                                                + " tasks(first: 500) { totalCount } targets(first:"
                                                + " 1, after: \"x\") { totalCount } } } sectors(first:"
                                                + " 0) { totalCount } questions { plans(first: 900) {"
                                                + " tasks } leadBureaus(first: 1) { tasks } } }")
                                        .body());
        assertThat(response.at("/data/plans/nodes/1/label").asString()).isNotEmpty();
        assertThat(response.at("/data/plans/nodes/1/tasks").isNull()).isTrue();
        assertThat(response.at("/data/sectors").isNull()).isTrue();
        assertThat(response.at("/data/questions/plans").isNull()).isTrue();
        assertThat(response.at("/data/questions/leadBureaus/0/tasks").asInt()).isPositive();
        assertThat(response.path("errors"))
                .hasSize(6)
                .allMatch(
                        error -> error.at("/extensions/code").asString().equals("BAD_USER_INPUT"));
        assertThat(response.path("errors"))
                .extracting(error -> error.path("path").toString())
                .contains("[\"plans\",\"nodes\",1,\"tasks\"]", "[\"sectors\"]");
    }

    @Test
    void saysWhatMayHaveBeenMeant() {
        assertThat(post("{ tasks(first: 1) { label } }").body())
                .contains("TaskConnection has no field \\\"label\\\"; Task has: nodes { label }");
        assertThat(post("{ tasks(first: 1) { nodes { lable } } }").body())
                .contains("Task has no field \\\"lable\\\". Did you mean label");
        assertThat(post("{ tasks(frist: 1) { totalCount } }").body()).contains("'frist'");
        assertThat(post("{ district(id: \"370114\") { label } }").body())
                .contains("no absolute IRI", "https://w3id.org/plangraph/id/district/");
        assertThat(post("{ tasks(first: 1, after: \"\") { totalCount } }").body())
                .contains("cursor is empty");
    }

    /** What GraphQL Java finds out only when it runs a request is the client's fault, too. */
    @Test
    void refusesWhatDoesNotFitItsDocument() {
        for (String request :
                new String[] {
                    "{\"query\": \"query A { __typename } query B { __typename }\"}",
                    "{\"query\": \"query A { __typename }\", \"operationName\": \"C\"}",
                    "{\"query\": \"query($w: TaskWhere) { tasks(first: 1, where: $w) { totalCount }"
                            + " }\", \"variables\": {\"w\": {\"ordnal\": {\"gte\": 1}}}}"
                }) {
            HttpResponse<String> response = server.post("/graphql", "application/json", request);
            assertThat(response.body()).contains("BAD_USER_INPUT").doesNotContain("went wrong");
        }
    }

    @Test
    void asksQuestionsInTheLanguageOfTheRequest() {
        String query = "{ questions { leadBureaus(first: 1) { label bureau { label } } } }";
        JsonNode english =
                JsonMapper.shared()
                        .readTree(post(query, "Accept-Language", "en").body())
                        .at("/data/questions/leadBureaus/0");
        assertThat(english.path("label").asString())
                .isEqualTo("Development and reform")
                .isEqualTo(english.at("/bureau/label").asString());
    }

    /** A few lines that come to a billion fields are refused before they are written out. */
    @Test
    @Timeout(20)
    void countsFragmentsBeforeTheyAreExpanded() {
        StringBuilder bomb = new StringBuilder("{...F0}");
        for (int i = 0; i < 30; i++) {
            bomb.append("fragment F%1$d on Query{...F%2$d ...F%2$d}".formatted(i, i + 1));
        }
        bomb.append("fragment F30 on Query{z:plans(first:1){totalCount}}");
        assertThat(post(bomb.toString()).body())
                .contains("LIMIT_EXCEEDED", "plangraph.graphql.fields");
    }

    @Test
    void believesNoCursorOfAClientsMaking() {
        String cursor =
                JsonMapper.shared()
                        .readTree(
                                post("{ tasks(first: 1, orderBy: [{ordinal: ASC}]) { pageInfo {"
                                                + " endCursor } } }")
                                        .body())
                        .at("/data/tasks/pageInfo/endCursor")
                        .asString();
        String read =
                new String(
                        java.util.Base64.getUrlDecoder().decode(cursor),
                        java.nio.charset.StandardCharsets.UTF_8);
        for (String number : new String[] {"1e999999999", "\"one\""}) {
            String forged =
                    java.util.Base64.getUrlEncoder()
                            .encodeToString(
                                    read.replaceFirst("(?<=,)[0-9.]+(?=,)", number)
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(
                            code(
                                    "{ tasks(first: 2, orderBy: [{ordinal: ASC}], after: \"%s\") { nodes { id } } }"
                                            .formatted(forged)))
                    .isEqualTo("BAD_USER_INPUT");
        }
    }

    @Test
    void takesSmallNumbersInVariables() {
        String request =
                "{\"query\": \"query($v: Decimal) { targets(first: 1, where: {value: {gt: $v}}) {"
                        + " totalCount } }\", \"variables\": {\"v\": 0.0000001}}";
        assertThat(server.post("/graphql", "application/json", request).body())
                .contains("totalCount")
                .doesNotContain("errors");
    }

    @Test
    void saysThatAnObjectIsNotThere() {
        assertThat(code("{ plan(id: \"http://x.test/none\") { id } }")).isEqualTo("NOT_FOUND");
        assertThat(code("{ node(id: \"http://x.test/none\") { id } }")).isEqualTo("NOT_FOUND");
    }

    @Test
    void refusesWhatIsNoRequest() {
        for (String body :
                new String[] {
                    "",
                    "{",
                    "[]",
                    "{}",
                    "{\"query\": 1}",
                    "{\"query\": \"{ __typename }\", \"operationName\": false}",
                    "{\"query\": \"{ __typename }\", \"variables\": \"x\"}",
                    "{\"query\": \"{ __typename }\"} x"
                }) {
            HttpResponse<String> response = server.post("/graphql", "application/json", body);
            assertThat(response.statusCode()).as(body).isEqualTo(400);
            assertThat(response.body()).contains("BAD_USER_INPUT");
        }
        assertThat(server.post("/graphql", "text/plain", "{ __typename }").statusCode())
                .isEqualTo(415);
        assertThat(server.get("/graphql").statusCode()).isEqualTo(400);
        HttpResponse<String> put =
                server.send(
                        server.request("/graphql")
                                .PUT(java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void keepsItsSchemaToItselfWhereThatIsWanted(@TempDir Path folder) throws Exception {
        String schema = "{\"query\": \"{ __schema { types { name } } }\"}";
        assertThat(server.post("/graphql", "application/json", schema).body()).contains("Task");
        try (RunningServer closed =
                RunningServer.over(
                        folder.resolve("closed"), "", "plangraph.graphql.introspection=false")) {
            assertThat(closed.post("/graphql", "application/json", schema).body())
                    .contains("errors", "BAD_USER_INPUT")
                    .doesNotContain("Task");
        }
    }

    @Test
    void mayAskAnotherServiceThanItsStore(@TempDir Path folder) throws Exception {
        try (RunningServer front =
                RunningServer.over(
                        folder.resolve("front"),
                        "",
                        "plangraph.graphql.service=" + server.address("/sparql"))) {
            assertThat(
                            front.post(
                                            "/graphql",
                                            "application/json",
                                            "{\"query\": \"{ plans(first: 1) { totalCount } }\"}")
                                    .body())
                    .contains("{\"plans\":{\"totalCount\":5}}");
        }
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
