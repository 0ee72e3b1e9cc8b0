package org.plangraph.api.export;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Model;
import org.plangraph.api.graphql.GraphQlService;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.graphql.query.Subgraph;
import org.plangraph.api.sparql.Watch;

/**
 * Selections that GraphQL Java runs, within the time of one export.
 *
 * @param engine of a {@link GraphQlService} over the source
 * @param source asked for statements on ways over several properties
 */
public record GraphQlSelections(GraphQL engine, SparqlSource source, Watch watch)
        implements Selections {

    @Override
    public Model select(String document, Map<String, Object> variables) {
        Subgraph shown = new Subgraph();
        ExecutionResult result =
                engine.execute(
                        ExecutionInput.newExecutionInput(document)
                                .variables(variables)
                                .graphQLContext(
                                        Map.of(
                                                GraphQlService.WATCH,
                                                watch,
                                                GraphQlService.SUBGRAPH,
                                                shown)));
        if (watch.isOver()) {
            throw new QueryCancelledException();
        }
        if (!result.getErrors().isEmpty()) {
            throw new UnusableExportException(
                    result.getErrors().stream()
                            .map(GraphQLError::getMessage)
                            .collect(Collectors.joining(" ", "graphql: ", "")));
        }
        return shown.model(source.within(watch), Map.of());
    }
}
