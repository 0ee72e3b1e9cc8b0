package org.plangraph.queries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Questions asked over HTTP, of a server that knows SPARQL and nothing of ours. */
class RemoteAnswerTest {

    private static final String JSON = "application/sparql-results+json";

    private HttpServer server;
    private URI service;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        service = URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answersAsTheStoreDoes(@TempDir Path folder) throws IOException {
        try (DistrictsStore store = DistrictsStore.at(folder)) {
            serve(exchange -> answer(exchange, store.dataset()));
            for (Golden golden : Golden.in("districts")) {
                Question question = Catalogue.standard().get(golden.question());
                try (Answer answer = question.ask(service, golden.arguments())) {
                    assertThat(Csv.of(answer)).isEqualTo(Files.readString(golden.csv()));
                }
            }
        }
    }

    /** The last row is not sent before the first has been read; Jena looks one row ahead. */
    @Test
    @Timeout(20)
    void rowsAreReadAsTheyArrive() throws IOException {
        CountDownLatch firstIsRead = new CountDownLatch(1);
        serve(exchange -> answerRowByRow(exchange, firstIsRead));
        try (Answer answer = Catalogue.standard().get("plans").ask(service, Map.of())) {
            assertThat(answer.rows().next().get("label")).hasToString("first");
            firstIsRead.countDown();
            assertThat(answer.rows().next().get("label")).hasToString("second");
            assertThat(answer.rows().next().get("label")).hasToString("last");
            assertThat(answer.rows().hasNext()).isFalse();
        }
    }

    @Test
    void aRefusalIsTold() {
        serve(exchange -> exchange.sendResponseHeaders(403, -1));
        assertThatThrownBy(() -> Catalogue.standard().get("plans").ask(service, Map.of()))
                .asInstanceOf(type(QueryExceptionHTTP.class))
                .extracting(QueryExceptionHTTP::getStatusCode)
                .isEqualTo(403);
    }

    private void serve(HttpHandler handler) {
        server.createContext(
                "/sparql",
                exchange -> {
                    try (exchange) {
                        handler.handle(exchange);
                    }
                });
    }

    private static void answer(HttpExchange exchange, Dataset dataset) throws IOException {
        String query = query(exchange);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
                        ResultSetFormatter.outputAsJSON(json, execution.execSelect());
                    }
                });
        exchange.getResponseHeaders().add("Content-Type", JSON);
        exchange.sendResponseHeaders(200, json.size());
        json.writeTo(exchange.getResponseBody());
    }

    /** In the address, as a form, or as it stands: Jena sends long queries by themselves. */
    private static String query(HttpExchange exchange) throws IOException {
        String raw = exchange.getRequestURI().getRawQuery();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String form = raw != null ? raw : body;
        int start = form.indexOf("query=");
        return start < 0 ? body : URLDecoder.decode(form.substring(start + 6), UTF_8);
    }

    private static void answerRowByRow(HttpExchange exchange, CountDownLatch firstIsRead)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", JSON);
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        body.write("{\"head\":{\"vars\":[\"label\"]},\"results\":{\"bindings\":[".getBytes(UTF_8));
        body.write((row("first") + "," + row("second") + ",").getBytes(UTF_8));
        body.flush();
        await(firstIsRead);
        body.write((row("last") + "]}}").getBytes(UTF_8));
    }

    private static String row(String label) {
        return "{\"label\":{\"type\":\"literal\",\"value\":\"%s\"}}".formatted(label);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IOException("the first row was not read before the last was sent");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
