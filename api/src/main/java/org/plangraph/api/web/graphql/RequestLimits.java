package org.plangraph.api.web.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.query.Cost;

/** Refuses what asks for too much before anything is asked; tells what a request may come to. */
final class RequestLimits extends SimplePerformantInstrumentation {

    /** Fields that are said twice count once in the end, and fragments not at all. */
    private static final long EXPANDED = 10;

    private final GraphQlSettings settings;

    RequestLimits(GraphQlSettings settings) {
        this.settings = settings;
    }

    /** Before the document is looked at closely, which a few nested fragments can make endless. */
    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        check(
                "fields",
                "fields and fragments in all (ten times the fields that are allowed)",
                Expansion.of(parameters.getDocument()),
                EXPANDED * settings.fields());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutableNormalizedOperation operation =
                parameters.getExecutionContext().getNormalizedQueryTree().get();
        check("depth", "fields inside each other", operation.getOperationDepth(), settings.depth());
        check("fields", "fields in all", operation.getOperationFieldCount(), settings.fields());
        check("aliases", "aliases", aliases(operation.getTopLevelFields()), settings.aliases());
        long cost = Cost.of(operation.getTopLevelFields());
        check("objects", "objects in its answer, pages taken as full", cost, settings.objects());
        parameters.getExecutionContext().getGraphQLContext().put(RequestLimits.class, cost);
        return SimpleInstrumentationContext.noOp();
    }

    private static int aliases(List<ExecutableNormalizedField> fields) {
        int count = 0;
        for (ExecutableNormalizedField field : fields) {
            count += (field.getAlias() == null ? 0 : 1) + aliases(field.getChildren());
        }
        return count;
    }

    private static void check(String setting, String what, long value, long limit) {
        if (value > limit) {
            GraphQLError error =
                    GraphqlErrorBuilder.newError()
                            .errorType(GraphQlFailures.FailureCode.LIMIT_EXCEEDED)
                            .message(
                                    "The request may have %d %s; at most %d are allowed"
                                            + " (plangraph.graphql.%s).",
                                    value, what, limit, setting)
                            .extensions(Map.of("limit", setting, "value", value, "allowed", limit))
                            .build();
            throw new AbortExecutionException(List.of(error));
        }
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Long cost = parameters.getGraphQLContext().get(RequestLimits.class);
        if (cost == null) {
            return CompletableFuture.completedFuture(result);
        }
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        extensions.put("cost", Map.of("objects", cost, "allowed", settings.objects()));
        return CompletableFuture.completedFuture(
                result.transform(builder -> builder.extensions(extensions)));
    }
}
