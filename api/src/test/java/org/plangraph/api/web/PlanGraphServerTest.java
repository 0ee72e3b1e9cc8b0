package org.plangraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Store;

/** What the server shows beside SPARQL. */
class PlanGraphServerTest {

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
    void showsAPageThatLoadsNothingFromElsewhere() {
        HttpResponse<String> page = server.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("行动方案", "action plans").doesNotContain("https://");
        for (String part :
                new String[] {
                    "/app.js", "/table.js", "/words.js", "/language.js", "/app.css", "/icon.svg"
                }) {
            assertThat(server.get(part).statusCode()).as(part).isEqualTo(200);
        }
    }

    @Test
    void givesTheQueriesOfItsPageInAFormThatSparqlAnswers() {
        for (String name : new String[] {"lead-bureaus", "plans"}) {
            HttpResponse<String> text = server.get("/questions/" + name + ".rq");
            assertThat(text.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/sparql-query");
            assertThat(server.query(text.body(), "application/json").statusCode()).isEqualTo(200);
        }
        assertThat(server.get("/questions/none.rq").statusCode()).isEqualTo(404);
    }

    @Test
    void listsTheQuestionsWithTheirTitles() {
        HttpResponse<String> list = server.get("/questions");
        assertThat(list.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(list.body())
                .contains("\"name\":\"lead-bureaus\"")
                .contains("\"tags\":[\"responsibility\",\"bureaus\"],\"chart\":\"bar\"")
                .contains("{\"zh\":\"牵头任务数\",\"en\":\"Tasks led\"},\"type\":\"integer\"");
    }

    @Test
    void putsTheValuesOfTheRequestIntoAQuery() {
        assertThat(server.get("/questions/lead-bureaus.rq").body()).contains("{ \"zh\" }");
        assertThat(server.get("/questions/lead-bureaus.rq?language=en").body())
                .containsPattern("\\?language \\{ \"en\" \\}|\\( \"en\" \\)");
        HttpResponse<String> refused = server.get("/questions/lead-bureaus.rq?language=tlh");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("tlh", "zh, en");
    }

    @Test
    void isHealthyAndCountsRequests() {
        assertThat(server.get("/actuator/health").body()).contains("\"store\":{\"status\":\"UP\"}");
        server.query("ASK {}", "application/json");
        assertThat(server.get("/actuator/metrics/fuseki_requests.good").body())
                .contains("\"value\":");
    }

    @Test
    void saysThatThereIsNothing() {
        HttpResponse<String> answer = server.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body()).contains("/nowhere", "/sparql");
    }

    @Test
    void listensOnThisMachineOnlyAndTellsOfAPortThatIsTaken(@TempDir Path other) throws Exception {
        Store store = Store.open(other);
        String port = String.valueOf(server.address("/").getPort());
        assertThatThrownBy(() -> PlanGraphServer.start(store, Map.of("server.port", port)))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessageContaining("Port " + port)
                .hasMessageContaining("--port");
        Store.open(other).close();
    }

    @Test
    void closesTheStoreWhenItStops(@TempDir Path other) throws Exception {
        RunningServer second = RunningServer.over(other, RunningServer.TWO_PLANS);
        assertThat(second.get("/").statusCode()).isEqualTo(200);
        second.close();
        try (Store store = Store.open(other)) {
            assertThat(store.isEmpty()).isFalse();
        }
    }
}
