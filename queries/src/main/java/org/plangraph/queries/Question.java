package org.plangraph.queries;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecutionBuilder;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTPBuilder;

/**
 * A question of the library: a SELECT query with words about it.
 *
 * @param name of the file, without its ending
 * @param summary what it tells, in one line of English
 * @param tags the group it belongs to first: responsibility, structure, targets, alignment or trust
 * @param chart that suits its answer
 * @param columns in the order in which the query selects them
 * @param query SPARQL 1.1, which runs as it stands, with the defaults of the parameters
 */
public record Question(
        String name,
        Bilingual title,
        String summary,
        Bilingual description,
        List<String> tags,
        Chart chart,
        List<Parameter> parameters,
        List<Column> columns,
        String query) {

    /** Keeps copies of the lists. */
    public Question {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /**
     * The query with the asker's values, checked and put into the syntax tree.
     *
     * @param arguments by parameter name; a parameter that is not named keeps its default
     * @throws UnacceptableArgumentException where a name or a value is not accepted
     */
    public Query bind(Map<String, String> arguments) {
        Map<String, Node> values = new HashMap<>();
        arguments.forEach((name, value) -> values.put(name, node(name, value)));
        return DataBlocks.replace(QueryFactory.create(query, Syntax.syntaxSPARQL_11), values);
    }

    /**
     * Asks a dataset: within the caller's transaction where there is one, otherwise within a read
     * transaction that lasts until the answer is closed.
     *
     * @throws UnacceptableArgumentException where a name or a value is not accepted
     */
    public Answer ask(Dataset dataset, Map<String, String> arguments) {
        Query bound = bind(arguments);
        return Answer.within(
                dataset,
                columns,
                () -> QueryExecutionDatasetBuilder.create().dataset(dataset).query(bound).build());
    }

    /**
     * Asks a SPARQL 1.1 service.
     *
     * @param service address of its query endpoint
     * @throws UnacceptableArgumentException where a name or a value is not accepted
     * @throws org.apache.jena.sparql.engine.http.QueryExceptionHTTP where the service cannot be
     *     reached or refuses
     */
    public Answer ask(URI service, Map<String, String> arguments) {
        return ask(QueryExecutionHTTPBuilder.service(service.toString()), arguments);
    }

    /**
     * Asks whatever the builder stands for, with its timeouts and settings; transactions are the
     * caller's.
     *
     * @throws UnacceptableArgumentException where a name or a value is not accepted
     */
    public Answer ask(QueryExecutionBuilder execution, Map<String, String> arguments) {
        return Answer.of(columns, execution.query(bind(arguments)).build());
    }

    private Node node(String parameterName, String value) {
        Parameter parameter =
                parameters.stream()
                        .filter(each -> each.name().equals(parameterName))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        UnacceptableArgumentException.name(
                                                name, parameterName, parameters));
        return parameter
                .read(value)
                .orElseThrow(() -> UnacceptableArgumentException.value(name, parameter, value));
    }
}
