package org.plangraph.api.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.web.RunningServer;
import org.plangraph.loader.Version;
import org.plangraph.queries.Catalogue;
import org.plangraph.queries.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools, asked by the client of the protocol's own Java library. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class McpTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

    private static RunningServer server;
    private static McpSyncClient client;
    private static Path folder;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        folder = Files.createDirectory(directory.resolve("own"));
        server =
                RunningServer.over(
                        directory.resolve("store"),
                        "",
                        "plangraph.mcp.enabled=true",
                        "plangraph.mcp.allowed-origins=https://chat.example.org",
                        "plangraph.questions.folder=" + folder,
                        "plangraph.sparql.writable=true");
        Corpus.loadInto(server.store().dataset());
        // What the text index follows is what goes through the served store.
        server.post(
                "/sparql/update",
                "application/sparql-update",
                """
                PREFIX pg: <https://w3id.org/plangraph/ns#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                INSERT DATA { GRAPH <http://x.test/g> {
                  <http://x.test/moon> a pg:District ; skos:prefLabel "月亮区"@zh , "Moon"@en .
                  <http://x.test/moonbase> a pg:Agency ; skos:prefLabel "月亮区基地管理局"@zh .
                  <http://x.test/task> a pg:Task ; <http://www.w3.org/2000/01/rdf-schema#label> "登上月亮"@zh .
                } }
                """);
        client =
                McpClient.sync(
                                HttpClientStreamableHttpTransport.builder(
                                                server.address("").toString())
                                        .endpoint("/mcp")
                                        .build())
                        .build();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void theServerSaysWhatItIs() {
        assertThat(client.getServerInfo().name()).isEqualTo("plangraph");
        assertThat(client.getServerInfo().version()).isEqualTo(Version.current());
        assertThat(client.getServerInstructions()).contains("牵头单位", "find_things");
    }

    @Test
    void eachQuestionIsATool() {
        List<String> expected =
                new ArrayList<>(List.of("find_things", "describe_schema", "sparql_query"));
        Catalogue.standard().questions().stream().map(Question::name).forEach(expected::add);
        List<Tool> tools = client.listTools().tools();
        assertThat(tools).extracting(Tool::name).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(tools)
                .allSatisfy(
                        tool -> {
                            assertThat(tool.annotations().readOnlyHint()).isTrue();
                            assertThat(tool.description()).isNotBlank();
                            assertThat(tool.title()).containsPattern("\\p{IsHan}");
                        });
    }

    @Test
    void aQuestionAnswersAsTheLibraryDoes() {
        CallToolResult result = call("lead-bureaus", Map.of("max_rows", 1000, "language", "en"));
        JsonNode rows = structured(result).get("rows");
        JsonNode expected =
                JSON.readTree(server.get("/questions/lead-bureaus.json?language=en").body())
                        .at("/results/bindings");
        assertThat(rows.size()).isEqualTo(expected.size()).isEqualTo(35);
        for (int i = 0; i < expected.size(); i++) {
            JsonNode row = rows.get(i);
            for (String column : List.of("bureau", "label", "tasks", "districts", "fractional")) {
                String value = expected.get(i).get(column).get("value").asString();
                if (row.get(column).isNumber()) {
                    assertThat(row.get(column).decimalValue()).isEqualByComparingTo(value);
                } else {
                    assertThat(row.get(column).asString()).isEqualTo(value);
                }
            }
            assertThat(row.get("tasks").isNumber()).isTrue();
        }
        assertThat(structured(result).get("more").asBoolean()).isFalse();
        assertThat(JSON.readTree(text(result))).isEqualTo(structured(result));
    }

    @Test
    void whatIsCutIsSaid() {
        JsonNode answer = structured(call("lead-bureaus", Map.of("max_rows", 34)));
        assertThat(answer.get("rows").size()).isEqualTo(34);
        assertThat(answer.get("more").asBoolean()).isTrue();
    }

    @Test
    void aWrongValueIsTold() {
        assertThat(failure("bureaus-in-district", Map.of("district", "历下区")))
                .contains("parameter district does not take \"历下区\"", "IRI");
        assertThat(failure("lead-bureaus", Map.of("languge", "en"))).contains("languge");
        assertThat(failure("lead-bureaus", Map.of("max_rows", 0))).contains("max_rows");
        assertThat(failure("find_things", Map.of("words", "!"))).contains("holds no letter");
        assertThat(failure("find_things", Map.of("words", "月亮", "class", "Moon")))
                .contains("class");
        assertThat(failure("describe_schema", Map.of("term", "leadBy")))
                .contains("there is no class or property \"leadBy\"", "Did you mean ledBy");
    }

    @Test
    void thingsAreFoundByName() {
        JsonNode rows = structured(call("find_things", Map.of("words", "月亮"))).get("rows");
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.get(0).get("iri").asString()).isEqualTo("http://x.test/moon");
        assertThat(rows.get(0).get("class").asString()).isEqualTo("District");
        assertThat(rows.get(0).get("label").asString()).isEqualTo("月亮区");
        assertThat(rows.get(0).get("otherNames").asString()).contains("Moon");
        assertThat(rows.get(1).get("label").asString()).isEqualTo("月亮区基地管理局");
        JsonNode task =
                structured(call("find_things", Map.of("words", "月亮", "class", "Task"))).get("rows");
        assertThat(task.size()).isEqualTo(1);
        assertThat(task.get(0).get("iri").asString()).isEqualTo("http://x.test/task");
    }

    @Test
    void theSchemaIsThatOfTheShapes() {
        JsonNode all = structured(call("describe_schema", Map.of()));
        assertThat(all.get("prefixes").get("pg").asString())
                .isEqualTo("https://w3id.org/plangraph/ns#");
        assertThat(all.get("classes").findValuesAsString("name"))
                .contains("Plan", "Task", "Agency");
        JsonNode task = structured(call("describe_schema", Map.of("term", "pg:Task")));
        assertThat(task.get("classes").size()).isEqualTo(1);
        JsonNode properties = task.get("classes").get(0).get("properties");
        assertThat(properties.findValuesAsString("name")).contains("ledBy", "label", "targets");
        JsonNode ledBy =
                structured(
                        call(
                                "describe_schema",
                                Map.of("term", "https://w3id.org/plangraph/ns#ledBy")));
        assertThat(ledBy.at("/classes/0/properties/0/value").asString()).isEqualTo("class: Agency");
        assertThat(ledBy.at("/classes/0/properties").size()).isEqualTo(1);
    }

    @Test
    void sparqlIsAskedForReadingOnly() {
        String plan = "a <https://w3id.org/plangraph/ns#Plan>";
        JsonNode rows =
                structured(
                        call(
                                "sparql_query",
                                Map.of(
                                        "query",
                                        "SELECT (COUNT(*) AS ?n) (1/0 AS ?none) { ?plan "
                                                + plan
                                                + " }")));
        assertThat(rows.get("rows").get(0).get("n").asInt()).isEqualTo(5);
        assertThat(rows.get("rows").get(0).has("none")).isFalse();
        assertThat(
                        structured(call("sparql_query", Map.of("query", "ASK { ?p " + plan + " }")))
                                .get("boolean")
                                .asBoolean())
                .isTrue();
        JsonNode graph =
                structured(
                        call(
                                "sparql_query",
                                Map.of(
                                        "query",
                                        "CONSTRUCT WHERE { ?plan " + plan + " }",
                                        "max_rows",
                                        2)));
        assertThat(graph.get("turtle").asString().split("ns#Plan", -1)).hasSize(3);
        assertThat(graph.get("more").asBoolean()).isTrue();
        assertThat(failure("sparql_query", Map.of("query", "DELETE WHERE { ?s ?p ?o }")))
                .contains("This is not SPARQL 1.1.", "Line 1, column 1");
        assertThat(
                        failure(
                                "sparql_query",
                                Map.of(
                                        "query",
                                        "SELECT * { SERVICE <http://x.test/sparql> { ?s ?p ?o } }")))
                .contains("SERVICE is off");
    }

    @Test
    void whatTakesTooLongIsStopped(@TempDir Path directory) throws Exception {
        try (RunningServer hasty =
                RunningServer.over(
                        directory, "", "plangraph.mcp.enabled=true", "plangraph.mcp.timeout=2s")) {
            Corpus.loadInto(hasty.store().dataset());
            String answer =
                    hasty.post(
                                    "/mcp",
                                    "application/json",
                                    """
                                    {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"sparql_query",
                                    "arguments":{"query":"SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"}}}""",
                                    "Accept",
                                    "application/json, text/event-stream")
                            .body();
            assertThat(answer).contains("took longer than 2 s", "\"isError\":true");
        }
    }

    /** The answers keep to the schemas of their tools, which the server checks. */
    @Test
    void everyQuestionAnswers() {
        for (Question question : Catalogue.standard().questions()) {
            JsonNode answer = structured(call(question.name(), Map.of()));
            assertThat(answer.get("rows").isArray()).as(question.name()).isTrue();
        }
    }

    @Test
    void aMistakeThatShowsWhenTheQueryRunsIsTold() {
        assertThat(
                        failure(
                                "sparql_query",
                                Map.of(
                                        "query",
                                        "SELECT * { ?s <http://jena.apache.org/text#query> \"/[/\" }")))
                .contains("does not understand the text");
    }

    @Test
    void aRequestThatIsTooLongIsRefused() {
        String padding = " ".repeat(600 * 1024);
        HttpResponse<String> said =
                server.post(
                        "/mcp", "application/json", LIST + padding, "Accept", "application/json");
        assertThat(said.statusCode()).isEqualTo(413);
        HttpResponse<String> unsaid =
                server.send(
                        server.request(
                                        "/mcp",
                                        "Content-Type",
                                        "application/json",
                                        "Accept",
                                        "application/json, text/event-stream")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () ->
                                                        new ByteArrayInputStream(
                                                                (padding + LIST)
                                                                        .getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8)))));
        assertThat(unsaid.statusCode()).isEqualTo(400);
    }

    /** Specification of 2025-06-18, "Transports", security warning. */
    @Test
    void onlyPagesOfThisMachineAndThoseAllowedMayAsk() {
        assertThat(listed("http://evil.example").statusCode()).isEqualTo(403);
        assertThat(listed("http://localhost.evil.example:80").statusCode()).isEqualTo(403);
        assertThat(listed("http://localhost:3000").statusCode()).isEqualTo(200);
        assertThat(listed("https://chat.example.org").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> listed(String origin) {
        return server.post(
                "/mcp",
                "application/json",
                LIST,
                "Accept",
                "application/json, text/event-stream",
                "Origin",
                origin);
    }

    @Test
    void questionsThatAreReadAgainAreTools() throws Exception {
        Path own = folder.resolve("number-of-tasks.rq");
        Files.writeString(
                own,
                """
                #+ title: 任务数
                #+ title-en: Number of tasks
                #+ summary: How many tasks there are
                #+ tags: [structure]
                #+ chart: none
                #+ description: {zh: 任务数, en: Number of tasks}
                #+ columns:
                #+   tasks: {title: 任务数, title-en: Tasks, type: integer}
                SELECT (COUNT(?task) AS ?tasks) WHERE { ?task a <https://w3id.org/plangraph/ns#Plan> }
                """);
        try {
            server.post("/questions/reload", "text/plain", "");
            JsonNode rows = structured(call("number-of-tasks", Map.of())).get("rows");
            assertThat(rows.get(0).get("tasks").asInt()).isEqualTo(5);
        } finally {
            Files.delete(own);
            server.post("/questions/reload", "text/plain", "");
        }
        assertThat(client.listTools().tools())
                .extracting(Tool::name)
                .doesNotContain("number-of-tasks");
    }

    @Test
    void noneAreOfferedWhereNobodyAskedForThem(@TempDir Path directory) throws Exception {
        try (RunningServer plain = RunningServer.over(directory, "")) {
            assertThat(
                            plain.post(
                                            "/mcp",
                                            "application/json",
                                            LIST,
                                            "Accept",
                                            "application/json")
                                    .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void someOfTheQuestionsCanBeLeftOut(@TempDir Path directory) throws Exception {
        try (RunningServer some =
                RunningServer.over(
                        directory, "", "plangraph.mcp.enabled=true", "plangraph.mcp.tags=trust")) {
            String listed =
                    some.post(
                                    "/mcp",
                                    "application/json",
                                    LIST,
                                    "Accept",
                                    "application/json, text/event-stream")
                            .body();
            assertThat(listed)
                    .contains("\"evidence\"", "sparql_query")
                    .doesNotContain("lead-bureaus");
        }
    }

    private static CallToolResult call(String name, Map<String, Object> arguments) {
        return client.callTool(CallToolRequest.builder(name).arguments(arguments).build());
    }

    private static JsonNode structured(CallToolResult result) {
        assertThat(result.isError()).as(text(result)).isFalse();
        return JSON.valueToTree(result.structuredContent());
    }

    private static String failure(String name, Map<String, Object> arguments) {
        CallToolResult result = call(name, arguments);
        assertThat(result.isError()).as(text(result)).isTrue();
        return text(result);
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }
}
