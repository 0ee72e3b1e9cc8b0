package org.plangraph.api.web.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plangraph.api.sparql.ReadingQuery;
import org.plangraph.api.sparql.UnusableQueryException;
import org.plangraph.api.sparql.Watch;

/** SPARQL 1.1 queries; updates are no queries and are refused as such. */
final class SparqlTool {

    private static final String QUERY = "query";

    private final Asked asked;
    private final int most;

    /**
     * @param most rows or statements
     */
    SparqlTool(Asked asked, int most) {
        this.asked = asked;
        this.most = most;
    }

    Offered offered() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put(
                QUERY,
                Schemas.of(
                        "string",
                        "A SELECT, ASK, CONSTRUCT or DESCRIBE query. The default graph is the union"
                                + " of all plans; GRAPH ?g tells the edition of a plan that a fact"
                                + " stands in."));
        input.put(Arguments.ROWS, Schemas.rows(most));
        Map<String, Object> output = new LinkedHashMap<>();
        output.put(
                "rows",
                Schemas.array(
                        Map.of(
                                "type",
                                "object",
                                "description",
                                "One for each solution of SELECT.")));
        output.put("boolean", Schemas.of("boolean", "The answer of ASK."));
        output.put("turtle", Schemas.of("string", "The graph of CONSTRUCT or DESCRIBE."));
        output.put(Rows.MORE, Schemas.of("boolean", "Whether there is more beyond max_rows."));
        return Offered.reading(
                "sparql_query",
                "SPARQL query · SPARQL 查询",
                "Asks the knowledge graph in SPARQL 1.1, read-only. Take a question of the library"
                        + " where one fits. Classes and properties: describe_schema; IRIs of"
                        + " districts, bureaus, plans: find_things.",
                Schemas.object(input, List.of(QUERY)),
                Schemas.object(output, List.of()),
                this::answer);
    }

    private Map<String, Object> answer(Arguments arguments, Watch watch) {
        Query query;
        try {
            query = ReadingQuery.parse(arguments.required(QUERY));
        } catch (UnusableQueryException e) {
            throw new UnusableCallException(String.valueOf(e.getMessage()));
        }
        int rows = arguments.rows(most);
        return asked.answer(query, watch, execution -> answer(query, execution, rows));
    }

    private static Map<String, Object> answer(Query query, QueryExec execution, int most) {
        if (query.isAskType()) {
            return Map.of("boolean", execution.ask());
        }
        if (query.isSelectType()) {
            return Rows.of(execution.select(), most);
        }
        if (query.isConstructType() || query.isDescribeType()) {
            return turtle(query, execution, most);
        }
        throw new UnusableCallException("Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered.");
    }

    private static Map<String, Object> turtle(Query query, QueryExec execution, int most) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        var statements =
                query.isConstructType()
                        ? execution.constructTriples()
                        : execution.describeTriples();
        boolean more = false;
        while (statements.hasNext()) {
            Triple statement = statements.next();
            if (graph.size() == most && !graph.contains(statement)) {
                more = true;
                break;
            }
            graph.add(statement);
        }
        return Map.of(
                "turtle", RDFWriter.source(graph).lang(Lang.TURTLE).asString(), Rows.MORE, more);
    }
}
