package org.plangraph.api.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The answer to a query that names no LIMIT, collected before its first byte is sent: whether it
 * was cut, and whether time ran out, is then known while a header and a status can still say so.
 *
 * @param truncated whether rows were left out
 */
record CappedAnswer(QueryExecResult result, boolean truncated) {

    /** Whether the answer of this query can grow with the store and its asker set no bound. */
    static boolean fits(Query query) {
        return !query.hasLimit()
                && (query.isSelectType() || query.isConstructType() || query.isDescribeType());
    }

    /**
     * Runs the query.
     *
     * @param most rows of a SELECT, different statements of a CONSTRUCT or DESCRIBE
     */
    static CappedAnswer of(Query query, QueryExec execution, int most) {
        if (query.isSelectType()) {
            return rows(execution.select(), most);
        }
        if (query.isConstructType()) {
            return statements(execution.constructQuads(), most);
        }
        return description(execution, most);
    }

    private static CappedAnswer rows(RowSet rows, int most) {
        List<Var> columns = rows.getResultVars();
        List<Binding> kept = new ArrayList<>();
        while (kept.size() < most && rows.hasNext()) {
            kept.add(rows.next());
        }
        RowSet answer = RowSetStream.create(columns, kept.iterator());
        return new CappedAnswer(new QueryExecResult(answer), rows.hasNext());
    }

    private static CappedAnswer statements(Iterator<Quad> statements, int most) {
        DatasetGraph kept = DatasetGraphFactory.create();
        long size = 0;
        while (statements.hasNext()) {
            Quad statement = statements.next();
            if (kept.contains(statement)) {
                continue;
            }
            if (size == most) {
                return new CappedAnswer(new QueryExecResult(kept), true);
            }
            kept.add(statement);
            size++;
        }
        return new CappedAnswer(new QueryExecResult(kept), false);
    }

    private static CappedAnswer description(QueryExec execution, int most) {
        var kept = GraphFactory.createDefaultGraph();
        var statements = execution.describeTriples();
        while (statements.hasNext()) {
            var statement = statements.next();
            if (kept.contains(statement)) {
                continue;
            }
            if (kept.size() == most) {
                return new CappedAnswer(new QueryExecResult(kept), true);
            }
            kept.add(statement);
        }
        return new CappedAnswer(new QueryExecResult(kept), false);
    }
}
