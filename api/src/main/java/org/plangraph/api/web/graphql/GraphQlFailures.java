package org.plangraph.api.web.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.jena.query.QueryCancelledException;
import org.plangraph.api.graphql.query.BadInputException;
import org.plangraph.api.graphql.query.LimitExceededException;
import org.plangraph.api.graphql.query.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/** What clients are told where something fails: {@code extensions.code}, and no more than helps. */
final class GraphQlFailures {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlFailures.class);

    static final String TOO_LONG =
            "This took too long: ask for fewer objects at once, or with more conditions.";

    /** For programs; the message is for people. */
    enum FailureCode implements ErrorClassification {
        /** The request has to be changed. */
        BAD_USER_INPUT(HttpStatus.BAD_REQUEST),
        /** It asks for more than the service allows. */
        LIMIT_EXCEEDED(HttpStatus.BAD_REQUEST),
        /** It took too long. */
        TIMEOUT(HttpStatus.SERVICE_UNAVAILABLE),
        /** Nothing has the IRI that it names. */
        NOT_FOUND(HttpStatus.NOT_FOUND),
        /** It names a document that is not known here: it has to be sent. */
        PERSISTED_QUERY_NOT_FOUND(HttpStatus.NOT_FOUND),
        /** The fault is ours; the log has the detail under the id. */
        INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR);

        private final HttpStatus status;

        FailureCode(HttpStatus status) {
            this.status = status;
        }

        /** Of an answer that has to be whole or none. */
        HttpStatus status() {
            return status;
        }
    }

    private static final String CODE = "code";
    private static final String EXTENSIONS = "extensions";

    private GraphQlFailures() {}

    /** Failures of fetching. */
    static DataFetcherExceptionResolver resolver() {
        return (failure, environment) -> Mono.just(List.of(error(failure, environment)));
    }

    private static GraphQLError error(Throwable failure, DataFetchingEnvironment environment) {
        if (failure instanceof BadInputException) {
            return error(environment, FailureCode.BAD_USER_INPUT, "" + failure.getMessage());
        }
        if (failure instanceof LimitExceededException) {
            return error(environment, FailureCode.LIMIT_EXCEEDED, "" + failure.getMessage());
        }
        if (failure instanceof NotFoundException) {
            return error(environment, FailureCode.NOT_FOUND, "" + failure.getMessage());
        }
        if (failure instanceof QueryCancelledException) {
            return error(environment, FailureCode.TIMEOUT, TOO_LONG);
        }
        String id = logged(environment.getExecutionStepInfo().getPath(), failure);
        return GraphqlErrorBuilder.newError(environment)
                .errorType(FailureCode.INTERNAL_ERROR)
                .message("Something went wrong inside; the log has the detail under %s.", id)
                .extensions(Map.of(CODE, FailureCode.INTERNAL_ERROR.name(), "id", id))
                .build();
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, FailureCode code, String message) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(code)
                .message("%s", message)
                .extensions(Map.of(CODE, code.name()))
                .build();
    }

    private static String logged(Object what, Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("{}: {} failed", id, what, failure);
        return id;
    }

    /** The error of a request that failed as a whole, as it is written. */
    static Map<String, Object> inner(Throwable failure) {
        String id = logged("a request", failure);
        return Map.of(
                "message",
                "Something went wrong inside; the log has the detail under " + id + ".",
                EXTENSIONS,
                Map.of(CODE, FailureCode.INTERNAL_ERROR.name(), "id", id));
    }

    /** The error of a request that was not run, as it is written. */
    static Map<String, Object> refused(FailureCode code, String message) {
        return Map.of("message", message, EXTENSIONS, Map.of(CODE, code.name()));
    }

    /** An error as it is written: each has a code. */
    static Map<String, Object> coded(ResponseError error, Advice advice) {
        Map<String, Object> extensions = new LinkedHashMap<>(error.getExtensions());
        extensions.putIfAbsent(CODE, code(error).name());
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("message", advice.on(String.valueOf(error.getMessage())));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            written.put(
                    "locations",
                    error.getLocations().stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (!error.getParsedPath().isEmpty()) {
            written.put("path", error.getParsedPath());
        }
        written.put(EXTENSIONS, extensions);
        return written;
    }

    private static FailureCode code(ResponseError error) {
        if (error.getErrorType() instanceof FailureCode code) {
            return code;
        }
        // GraphQL Java gives up a document of too many tokens as it does one that is not well
        // formed.
        boolean tooMuch =
                String.valueOf(error.getErrorType()).equals("ExecutionAborted")
                        || String.valueOf(error.getMessage()).contains("Denial Of Service");
        return tooMuch ? FailureCode.LIMIT_EXCEEDED : FailureCode.BAD_USER_INPUT;
    }

    /** The code of an error that is written. */
    static FailureCode code(Map<String, Object> written) {
        Map<?, ?> extensions = (Map<?, ?>) written.getOrDefault(EXTENSIONS, Map.of());
        return FailureCode.valueOf(String.valueOf(extensions.get(CODE)));
    }
}
