package org.plangraph.api.web;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import reactor.core.publisher.Mono;

/** What clients are told where something fails: {@code extensions.code}, and no more than helps. */
final class GraphQlFailures {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlFailures.class);

    /** For programs; the message is for people. */
    enum FailureCode implements ErrorClassification {
        /** The request has to be changed. */
        BAD_USER_INPUT,
        /** It asks for more than the service allows. */
        LIMIT_EXCEEDED,
        /** It took too long. */
        TIMEOUT,
        /** The fault is ours; the log has the detail under the id. */
        INTERNAL_ERROR
    }

    private static final String CODE = "code";

    private GraphQlFailures() {}

    /** GraphQlFailures of fetching. */
    static DataFetcherExceptionResolver resolver() {
        return (failure, environment) -> Mono.just(List.of(error(failure, environment)));
    }

    private static GraphQLError error(Throwable failure, DataFetchingEnvironment environment) {
        if (failure instanceof BadInputException) {
            return error(
                    environment, FailureCode.BAD_USER_INPUT, "" + failure.getMessage(), Map.of());
        }
        if (failure instanceof LimitExceededException) {
            return error(
                    environment, FailureCode.LIMIT_EXCEEDED, "" + failure.getMessage(), Map.of());
        }
        if (failure instanceof QueryCancelledException) {
            return error(
                    environment,
                    FailureCode.TIMEOUT,
                    "This took too long: ask for fewer objects at once, or with more conditions.",
                    Map.of());
        }
        String id = UUID.randomUUID().toString();
        LOG.error("{}: {} failed", id, environment.getExecutionStepInfo().getPath(), failure);
        return error(
                environment,
                FailureCode.INTERNAL_ERROR,
                "Something went wrong inside; the log has the detail under " + id + ".",
                Map.of("id", id));
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment,
            FailureCode code,
            String message,
            Map<String, Object> more) {
        Map<String, Object> extensions = new LinkedHashMap<>(more);
        extensions.put(CODE, code.name());
        return GraphqlErrorBuilder.newError(environment)
                .errorType(code)
                .message("%s", message)
                .extensions(extensions)
                .build();
    }

    /** An error of a request that was not run, with a code like the others. */
    static GraphQLError coded(ResponseError error) {
        Map<String, Object> extensions = new LinkedHashMap<>(error.getExtensions());
        FailureCode code =
                String.valueOf(error.getErrorType()).equals("ExecutionAborted")
                        ? FailureCode.LIMIT_EXCEEDED
                        : FailureCode.BAD_USER_INPUT;
        extensions.putIfAbsent(CODE, code.name());
        GraphqlErrorBuilder<?> coded =
                GraphqlErrorBuilder.newError()
                        .errorType(error.getErrorType())
                        .message("%s", String.valueOf(error.getMessage()))
                        .locations(error.getLocations())
                        .extensions(extensions);
        return (error.getParsedPath().isEmpty() ? coded : coded.path(error.getParsedPath()))
                .build();
    }
}
