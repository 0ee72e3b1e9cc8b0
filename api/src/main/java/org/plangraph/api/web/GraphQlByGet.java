package org.plangraph.api.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL by GET (GraphQL over HTTP, section 5): query, variables, operationName and extensions are
 * parameters of the address. There are no mutations, so every request may come so.
 */
final class GraphQlByGet {

    private GraphQlByGet() {}

    static RouterFunction<ServerResponse> at(String path, GraphQlHttpHandler handler) {
        return RouterFunctions.route()
                .GET(path, RequestPredicates.param("query", query -> true), get -> by(get, handler))
                .build();
    }

    private static ServerResponse by(ServerRequest get, GraphQlHttpHandler handler)
            throws Exception {
        Map<String, Object> body = new LinkedHashMap<>();
        for (String name : new String[] {"query", "operationName"}) {
            get.param(name).ifPresent(value -> body.put(name, value));
        }
        for (String name : new String[] {"variables", "extensions"}) {
            String json = get.param(name).orElse("");
            if (!json.isEmpty()) {
                try {
                    JsonNode value = JsonMapper.shared().readTree(json);
                    if (!value.isObject() && !value.isNull()) {
                        return refused(name);
                    }
                    body.put(name, value);
                } catch (JacksonException e) {
                    return refused(name);
                }
            }
        }
        return handler.handleRequest(
                ServerRequest.from(get)
                        .method(HttpMethod.POST)
                        .headers(headers -> headers.setContentType(MediaType.APPLICATION_JSON))
                        .body(JsonMapper.shared().writeValueAsString(body))
                        .build());
    }

    private static ServerResponse refused(String parameter) {
        return ServerResponse.status(HttpStatus.BAD_REQUEST)
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        Map.of(
                                "errors",
                                new Object[] {
                                    Map.of(
                                            "message",
                                            "The parameter " + parameter + " is no JSON object.",
                                            "extensions",
                                            Map.of("code", "BAD_USER_INPUT"))
                                }));
    }
}
