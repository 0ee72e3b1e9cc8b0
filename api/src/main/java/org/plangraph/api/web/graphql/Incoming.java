package org.plangraph.api.web.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as it came (GraphQL over HTTP, sections 5.1 to 5.4): a GET has its parts as parameters
 * of the address, a POST as one JSON object.
 *
 * @param query the document; null where it is named only
 * @param documentId a name for it (GraphQL over HTTP, Persisted Documents)
 */
record Incoming(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    /** Numbers stay as they are written: 0.10 is no binary fraction. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Set<String> OBJECTS = Set.of("variables", "extensions");

    /**
     * Reads a GET.
     *
     * @throws RefusedException where a parameter is not what it should be
     */
    static Incoming ofAddress(ServerRequest get) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (String name : new String[] {"query", "documentId", "operationName"}) {
            get.param(name).ifPresent(value -> parts.put(name, value));
        }
        for (String name : OBJECTS) {
            get.param(name)
                    .filter(json -> !json.isEmpty())
                    .ifPresent(json -> parts.put(name, value(name, json)));
        }
        return of(parts);
    }

    private static @Nullable Object value(String parameter, String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JacksonException e) {
            throw RefusedException.input(
                    "The parameter " + parameter + " is no JSON: " + e.getOriginalMessage() + ".");
        }
    }

    /**
     * Reads a POST.
     *
     * @param mostBytes so long a body is read
     * @throws RefusedException where it is too long, no JSON, or a part is not what it should be
     * @throws IOException where the connection fails
     */
    static Incoming ofBody(ServerRequest post, long mostBytes) throws IOException {
        MediaType type = post.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                || (type.getCharset() != null
                        && !StandardCharsets.UTF_8.equals(type.getCharset()))) {
            throw new RefusedException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    GraphQlFailures.FailureCode.BAD_USER_INPUT,
                    "A request is JSON: send it with Content-Type: application/json, in UTF-8.");
        }
        byte[] body;
        try (InputStream in = post.servletRequest().getInputStream()) {
            body = in.readNBytes((int) Math.min(mostBytes + 1, Integer.MAX_VALUE - 8));
        }
        if (body.length > mostBytes) {
            throw new RefusedException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    GraphQlFailures.FailureCode.LIMIT_EXCEEDED,
                    "The request is longer than "
                            + mostBytes
                            + " bytes (plangraph.graphql.request-bytes).");
        }
        Object json;
        try {
            json = JSON.readValue(body, Object.class);
        } catch (JacksonException e) {
            throw RefusedException.input(
                    "The body is no JSON: " + e.getOriginalMessage() + place(e) + ".");
        }
        if (!(json instanceof Map<?, ?> object)) {
            throw RefusedException.input(
                    "The body is no JSON object; it looks like {\"query\": \"{ plans(first: 1) {"
                            + " totalCount } }\"}. Several requests are sent one by one.");
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        object.forEach((name, value) -> parts.put((String) name, value));
        return of(parts);
    }

    private static String place(JacksonException failure) {
        return failure.getLocation() == null
                ? ""
                : " (line "
                        + failure.getLocation().getLineNr()
                        + ", column "
                        + failure.getLocation().getColumnNr()
                        + ")";
    }

    private static Incoming of(Map<String, @Nullable Object> parts) {
        return new Incoming(
                string(parts, "query"),
                string(parts, "documentId"),
                string(parts, "operationName"),
                object(parts, "variables"),
                object(parts, "extensions"));
    }

    private static @Nullable String string(Map<String, @Nullable Object> parts, String name) {
        Object value = parts.get(name);
        if (value != null && !(value instanceof String)) {
            throw RefusedException.input(name + " is no string.");
        }
        return (String) value;
    }

    @SuppressWarnings("unchecked") // keys of JSON objects are strings
    private static Map<String, Object> object(Map<String, @Nullable Object> parts, String name) {
        Object value = parts.get(name);
        if (value != null && !(value instanceof Map)) {
            throw RefusedException.input(name + " is no JSON object.");
        }
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
