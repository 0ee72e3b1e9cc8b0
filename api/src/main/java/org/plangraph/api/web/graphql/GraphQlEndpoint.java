package org.plangraph.api.web.graphql;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.sparql.Watch;
import org.plangraph.api.web.connection.Clients;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL at an address (GraphQL over HTTP, stage 2 draft of 2025): GET and POST, answered as JSON
 * or, where {@code Accept} says so, as the RDF that was selected. There are no mutations, so every
 * request may be a GET.
 */
final class GraphQlEndpoint {

    /** For people who open the address in a browser. */
    private static final URI PAGE = URI.create("/graphiql");

    private final GraphQlRun run;
    private final KnownDocuments documents;
    private final GraphQlSettings settings;
    private final Clients clients;
    private final Advice advice;
    private final JsonMapper json;

    GraphQlEndpoint(
            GraphQlRun run,
            KnownDocuments documents,
            GraphQlSettings settings,
            Clients clients,
            Advice advice,
            JsonMapper json) {
        this.run = run;
        this.documents = documents;
        this.settings = settings;
        this.clients = clients;
        this.advice = advice;
        this.json = json;
    }

    RouterFunction<ServerResponse> at(String path) {
        return RouterFunctions.route()
                .GET(path, this::get)
                .POST(path, post -> answer(post, Incoming::ofBody))
                .OPTIONS(path, request -> ServerResponse.ok().allow(allowed()).build())
                .route(
                        RequestPredicates.path(path),
                        request ->
                                ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED)
                                        .allow(allowed())
                                        .build())
                .build();
    }

    private static HttpMethod[] allowed() {
        return new HttpMethod[] {HttpMethod.GET, HttpMethod.POST};
    }

    private ServerResponse get(ServerRequest get) {
        boolean page =
                get.params().isEmpty() && get.headers().accept().contains(MediaType.TEXT_HTML);
        return page
                ? ServerResponse.seeOther(PAGE).build()
                : answer(get, (request, bytes) -> Incoming.ofAddress(request));
    }

    private interface Reading {
        Incoming read(ServerRequest request, long mostBytes) throws IOException;
    }

    private ServerResponse answer(ServerRequest http, Reading reading) {
        AnswerForm form = AnswerForm.JSON;
        try {
            form = AnswerForm.of(accepted(http));
            return answer(http, reading.read(http, settings.requestBytes().toBytes()), form);
        } catch (RefusedException e) {
            // An answer as RDF cannot tell of an error: its status does.
            return failed(
                    form.rdf() != null && !e.status().isError() ? e.code().status() : e.status(),
                    List.of(GraphQlFailures.refused(e.code(), "" + e.getMessage())),
                    form);
        } catch (RuntimeException e) {
            return failed(
                    HttpStatus.INTERNAL_SERVER_ERROR, List.of(GraphQlFailures.inner(e)), form);
        } catch (IOException e) {
            return failed(
                    HttpStatus.BAD_REQUEST,
                    List.of(
                            GraphQlFailures.refused(
                                    GraphQlFailures.FailureCode.BAD_USER_INPUT,
                                    "The request ended before it was whole.")),
                    form);
        }
    }

    private static List<MediaType> accepted(ServerRequest http) {
        try {
            return http.headers().accept();
        } catch (InvalidMediaTypeException e) {
            throw new RefusedException(
                    HttpStatus.NOT_ACCEPTABLE,
                    GraphQlFailures.FailureCode.BAD_USER_INPUT,
                    "Accept cannot be read: " + e.getMessage());
        }
    }

    private ServerResponse answer(ServerRequest http, Incoming incoming, AnswerForm form) {
        WebGraphQlRequest request =
                new WebGraphQlRequest(
                        http.uri(),
                        http.headers().asHttpHeaders(),
                        new LinkedMultiValueMap<>(),
                        http.remoteAddress().orElse(null),
                        http.attributes(),
                        new DefaultGraphQlRequest(
                                documents.of(incoming),
                                incoming.operationName(),
                                incoming.variables(),
                                incoming.extensions()),
                        http.servletRequest().getRequestId(),
                        Locale.ROOT);
        RDFFormat rdf = form.rdf();
        Watch watch = new Watch(settings.timeout());
        AtomicReference<GraphQlRun.Answer> answered = new AtomicReference<>();
        try {
            clients.<RuntimeException>answer(
                    http.servletRequest(),
                    watch::cancel,
                    () -> answered.set(run.run(request, rdf != null, watch)));
        } catch (QueryCancelledException e) {
            // What was selected could not be put together in time, or nobody waits for it.
            return failed(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    List.of(
                            GraphQlFailures.refused(
                                    GraphQlFailures.FailureCode.TIMEOUT, GraphQlFailures.TOO_LONG)),
                    form);
        }
        GraphQlRun.Answer answer = Objects.requireNonNull(answered.get());
        WebGraphQlResponse response = answer.response();
        List<Map<String, Object>> errors =
                response.getErrors().stream()
                        .map(error -> GraphQlFailures.coded(error, advice))
                        .toList();
        if (rdf != null) {
            return answer.graph() == null
                    ? failed(status(errors), errors, form)
                    : written(answer.graph(), rdf, form);
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        boolean hasData = response.toMap().containsKey("data");
        if (hasData) {
            body.put("data", response.getData());
        }
        if (!response.getExtensions().isEmpty()) {
            body.put("extensions", response.getExtensions());
        }
        boolean valid = hasData || form == AnswerForm.JSON;
        return json(valid ? HttpStatus.OK : HttpStatus.BAD_REQUEST, body, form);
    }

    private ServerResponse json(
            HttpStatusCode status, Map<String, @Nullable Object> body, AnswerForm form) {
        AnswerForm written = form.rdf() == null ? form : AnswerForm.GRAPHQL_RESPONSE;
        return ServerResponse.status(status)
                .contentType(written.mediaType())
                .varyBy("Accept", "Accept-Language")
                .build(
                        (request, response) -> {
                            try (OutputStream out = response.getOutputStream()) {
                                json.writeValue(out, body);
                            }
                            return null;
                        });
    }

    private ServerResponse failed(
            HttpStatusCode status, List<Map<String, Object>> errors, AnswerForm form) {
        return json(status, Map.of("errors", errors), form);
    }

    /** An answer that has to be whole or none. */
    private static HttpStatus status(List<Map<String, Object>> errors) {
        return GraphQlFailures.code(errors.get(0)).status();
    }

    private static ServerResponse written(Model graph, RDFFormat format, AnswerForm form) {
        return ServerResponse.ok()
                .contentType(form.mediaType())
                .varyBy("Accept", "Accept-Language")
                .build(
                        (request, response) -> {
                            try (OutputStream out = response.getOutputStream()) {
                                RDFWriter.source(graph).format(format).output(out);
                            }
                            return null;
                        });
    }
}
