package org.plangraph.api.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.web.RunningServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The question library over HTTP. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class QuestionAnswersTest {

    private static final String LEADERS = "/questions/lead-bureaus";

    private static final String OWN =
            """
            #+ title: 我的问题
            #+ title-en: My own
            #+ summary: How many tasks there are
            #+ tags: [structure]
            #+ chart: none
            #+ description: {zh: 任务数, en: Number of tasks}
            #+ columns:
            #+   tasks: {title: 任务数, title-en: Tasks, type: integer}
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            SELECT (COUNT(?task) AS ?tasks) WHERE { ?task a pg:Task }
            """;

    private static RunningServer server;
    private static Path folder;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        folder = Files.createDirectory(directory.resolve("own"));
        server =
                RunningServer.over(
                        directory.resolve("store"),
                        "",
                        "plangraph.questions.folder=" + folder,
                        "plangraph.questions.cached-rows=10",
                        "plangraph.sparql.writable=true");
        Corpus.loadInto(server.store().dataset());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** More rows than are kept, so that the second half is written as it comes. */
    @Test
    void comeInEveryForm() {
        List<String> expected =
                rows(
                        server.query(server.get(LEADERS + ".rq").body(), "text/csv"),
                        ResultSetLang.RS_CSV);
        assertThat(expected).hasSize(35);
        for (Map.Entry<String, Lang> form :
                Map.of(
                                "json", ResultSetLang.RS_JSON,
                                "xml", ResultSetLang.RS_XML,
                                "csv", ResultSetLang.RS_CSV,
                                "tsv", ResultSetLang.RS_TSV)
                        .entrySet()) {
            HttpResponse<String> named = server.get(LEADERS + "." + form.getKey());
            assertThat(named.statusCode()).isEqualTo(200);
            assertThat(rows(named, form.getValue())).as(form.getKey()).isEqualTo(expected);
            String type = named.headers().firstValue("Content-Type").orElse("");
            HttpResponse<String> accepted =
                    server.get(LEADERS, "Accept", type.replaceAll(";.*", "") + ", text/html;q=0.1");
            assertThat(accepted.body()).isEqualTo(named.body());
        }
        String page = server.get(LEADERS, "Accept", "text/html").body();
        assertThat(page.split("<tr>", -1)).hasSize(37);
        assertThat(page)
                .contains("发展和改革", "lead-bureaus.csv", "牵头任务数", "<td class=\"number\">43</td>");
        assertThat(server.get(LEADERS).headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/sparql-results+json");
        assertThat(server.get(LEADERS, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void haveAMarkForExcelWhereItIsWanted() {
        assertThat(server.get(LEADERS + ".csv?bom=true").body()).startsWith("\uFEFFbureau,label");
        assertThat(server.get(LEADERS + ".csv").body()).startsWith("bureau,label");
    }

    @Test
    void takeValuesThatFit() {
        assertThat(server.get(LEADERS + ".csv?language=en").body())
                .contains("Development and reform");
        HttpResponse<String> wrong = server.get(LEADERS + ".csv?language=tlh");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("tlh", "zh, en");
        assertThat(server.get(LEADERS + ".csv?langage=en").statusCode()).isEqualTo(400);
        assertThat(server.get(LEADERS + ".csv?language=en&language=zh").body()).contains("twice");
        HttpResponse<String> unknown = server.get("/questions/lead-bureau.csv");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("lead-bureaus");
        // What would end the string and go on is a value like any other.
        String injected = RunningServer.encoded("x\" } DROP ALL # <script>");
        assertThat(server.get("/questions/same-matter.json?matter=" + injected).body())
                .contains("\"bindings\": [");
        assertThat(server.get("/questions/same-matter.html?matter=" + injected).body())
                .contains("&lt;script&gt;")
                .doesNotContain("# <script>");
    }

    @Test
    void areNotSentAgainWhileNothingIsWritten() {
        HttpResponse<String> first = server.get("/questions/plans.csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = server.get("/questions/plans.csv", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(
                        server.get("/questions/lead-bureaus.csv?language=tlh", "If-None-Match", "*")
                                .statusCode())
                .isEqualTo(400);
        assertThat(server.get("/questions/plans.json", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        String update =
                "PREFIX pg: <https://w3id.org/plangraph/ns#> %s DATA { GRAPH <http://x.test/g> {"
                        + " <http://x.test/p> a pg:Plan ; <http://www.w3.org/2000/01/rdf-schema#label> \"x\"@zh } }";
        assertThat(
                        server.post(
                                        "/sparql/update",
                                        "application/sparql-update",
                                        update.formatted("INSERT"))
                                .statusCode())
                .isLessThan(300);
        HttpResponse<String> changed = server.get("/questions/plans.csv", "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body().lines().count()).isEqualTo(first.body().lines().count() + 1);
        server.post("/sparql/update", "application/sparql-update", update.formatted("DELETE"));
        assertThat(server.get("/questions/plans.csv").body()).isEqualTo(first.body());
    }

    @Test
    void areDescribedForPrograms() {
        JsonNode api = JsonMapper.shared().readTree(server.get("/openapi").body());
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        JsonNode leaders = api.at("/paths/~1questions~1lead-bureaus/get");
        assertThat(leaders.path("summary").asString()).contains("牵头任务最多的部门");
        assertThat(leaders.at("/parameters/0/name").asString()).isEqualTo("language");
        assertThat(leaders.at("/parameters/0/schema/enum")).hasSize(2);
        assertThat(leaders.at("/responses/200/content").has("text/csv")).isTrue();
        HttpResponse<String> page = server.get("/swagger-ui/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("https://");
    }

    @Test
    void includeThoseOfOnesOwnFolder() throws Exception {
        assertThat(server.get("/questions/my-own.csv").statusCode()).isEqualTo(404);
        Files.writeString(folder.resolve("my-own.rq"), OWN);
        // No name of a field in GraphQL, which would keep the server from starting.
        Files.writeString(folder.resolve("2024-plans.rq"), OWN);
        Files.writeString(folder.resolve("broken.rq"), OWN.replace("integer", "number"));
        HttpResponse<String> reloaded =
                server.send(server.request("/questions/reload").POST(BodyPublishers.noBody()));
        assertThat(reloaded.body()).contains("broken.rq:8", "number", "2024-plans.rq:1");
        String answer = server.get("/questions/my-own.csv").body();
        assertThat(answer.lines().toList().get(0)).isEqualTo("tasks");
        assertThat(
                        server.post(
                                        "/graphql",
                                        "application/json",
                                        "{\"query\": \"{ questions { myOwn(first: 1) { tasks } } }\"}")
                                .body())
                .contains("\"tasks\":" + answer.lines().toList().get(1));
        assertThat(server.get("/questions").body()).contains("my-own").doesNotContain("broken");
        assertThat(server.get("/questions", "Accept", "text/html").body())
                .contains("我的问题", "My own");
    }

    private static List<String> rows(HttpResponse<String> response, Lang form) {
        ResultSet set =
                ResultSetFactory.copyResults(
                        ResultSetMgr.read(
                                new ByteArrayInputStream(
                                        response.body().getBytes(StandardCharsets.UTF_8)),
                                form));
        List<String> rows = new ArrayList<>();
        while (set.hasNext()) {
            var row = set.next();
            rows.add(
                    set.getResultVars().stream()
                            .map(
                                    name ->
                                            row.get(name) == null
                                                    ? ""
                                                    : row.get(name).isLiteral()
                                                            ? row.getLiteral(name).getLexicalForm()
                                                            : row.get(name).toString())
                            .toList()
                            .toString());
        }
        return rows;
    }
}
