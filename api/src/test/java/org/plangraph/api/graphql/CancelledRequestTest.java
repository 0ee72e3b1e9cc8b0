package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.web.RunningServer;
import tools.jackson.databind.json.JsonMapper;

/** A request that nobody waits for any more stops its SPARQL. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class CancelledRequestTest {

    /** Long enough that only stopping it ends it while the test waits. */
    private static final String ENDLESS = "plangraph.graphql.timeout=10m";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path folder;

    @Test
    void whenItsClientGoes() throws Exception {
        try (RunningServer server =
                RunningServer.over(folder.resolve("store"), many(120), ENDLESS)) {
            URI address = server.address("/graphql");
            byte[] body = JsonMapper.shared().writeValueAsBytes(Map.of("query", slow()));
            try (Socket client = new Socket(address.getHost(), address.getPort())) {
                OutputStream out = client.getOutputStream();
                out.write(
                        ("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: "
                                        + body.length
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
                assertThat(within(CancelledRequestTest::isAsking)).isTrue();
                Thread.sleep(1000);
                assertThat(isAsking()).isTrue();
            }
            assertThat(within(() -> !isAsking())).isTrue();
            // The connections of others are not harmed.
            assertThat(
                            server.post(
                                            "/graphql",
                                            "application/json",
                                            "{\"query\":\"{__typename}\"}")
                                    .body())
                    .contains("Query");
        }
    }

    @Test
    void whenItsTimeIsOver() throws Exception {
        try (RunningServer server =
                RunningServer.over(
                        folder.resolve("store"), many(120), "plangraph.graphql.timeout=700ms")) {
            String answer =
                    server.post(
                                    "/graphql",
                                    "application/json",
                                    JsonMapper.shared().writeValueAsString(Map.of("query", slow())))
                            .body();
            assertThat(answer).contains("TIMEOUT", "\"tasks\":null");
            assertThat(within(() -> !isAsking())).isTrue();
        }
    }

    private static boolean within(BooleanSupplier what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (what.getAsBoolean()) {
                return true;
            }
            Thread.sleep(20);
        }
        return what.getAsBoolean();
    }

    /** Whether a thread of the server runs a query. */
    private static boolean isAsking() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("http-nio"))
                .anyMatch(
                        thread ->
                                Arrays.stream(thread.getValue())
                                        .anyMatch(
                                                frame ->
                                                        frame.getClassName()
                                                                .startsWith(
                                                                        "org.apache.jena.sparql.engine")));
    }

    /** Conditions that compare every task with every other, three levels deep. */
    private static String slow() {
        return """
               { tasks(first: 1, where: {counterparts: {some: {counterparts: {some: {counterparts: {some: {counterparts: {some: {
                   label: {contains: "nowhere"}}}}}}}}}}) { totalCount } }
               """;
    }

    /** So many tasks, each the counterpart of all. */
    private static String many(int count) {
        StringBuilder trig =
                new StringBuilder(
                        "PREFIX pg: <https://w3id.org/plangraph/ns#>\nPREFIX rdfs:"
                                + " <http://www.w3.org/2000/01/rdf-schema#>\nGRAPH <http://x.test/g> {\n");
        for (int i = 0; i < count; i++) {
            trig.append("<http://x.test/t").append(i).append("> a pg:Task ; rdfs:label \"t\"@zh");
            for (int j = 0; j < count; j++) {
                trig.append(" ; pg:counterpart <http://x.test/t").append(j).append('>');
            }
            trig.append(" .\n");
        }
        return trig.append('}').toString();
    }
}
