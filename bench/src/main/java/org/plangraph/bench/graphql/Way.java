package org.plangraph.bench.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way to get the page of a district.
 *
 * @param name in the report
 * @param body of the request for the district of a code
 * @param type media type of the body
 * @param accept media type of the answer
 */
record Way(String name, URI address, UnaryOperator<String> body, String type, String accept) {

    /** Connections are kept; the upgrade to HTTP/2 would cost a request now and then. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Our service. */
    static Way graphQl(URI address) {
        String query = text("district.graphql");
        return new Way(
                "GraphQL",
                address,
                code ->
                        JsonMapper.shared()
                                .writeValueAsString(
                                        Map.of("query", query, "variables", Map.of("code", code))),
                "application/json",
                "application/json");
    }

    /**
     * A SPARQL service.
     *
     * @param file the query, with CODE for the code of the district
     */
    static Way sparql(URI address, String file) {
        String query = text(file);
        return new Way(
                "SPARQL (" + file + ")",
                address,
                code -> query.replace("CODE", code),
                "application/sparql-query",
                "application/sparql-results+json");
    }

    /** The answer as it comes. */
    byte[] ask(String code) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", type)
                        .header("Accept", accept)
                        .POST(BodyPublishers.ofString(body.apply(code)))
                        .build();
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(
                    name + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }

    JsonNode json(String code) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(ask(code));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Way.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
