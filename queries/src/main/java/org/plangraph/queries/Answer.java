package org.plangraph.queries;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;

/**
 * An answer while it arrives. Rows are not kept: read them once, on the thread that asked, and
 * close the answer.
 */
public final class Answer implements AutoCloseable {

    private final List<Column> columns;
    private final QueryExecution execution;
    private final ResultSet rows;
    private final Runnable atClose;

    private Answer(List<Column> columns, QueryExecution execution, Runnable atClose) {
        this.columns = columns;
        this.execution = execution;
        this.atClose = atClose;
        this.rows = execution.execSelect();
    }

    static Answer of(List<Column> columns, QueryExecution execution) {
        return start(columns, () -> execution, () -> {});
    }

    static Answer within(Dataset dataset, List<Column> columns, Supplier<QueryExecution> query) {
        if (dataset.isInTransaction()) {
            return start(columns, query, () -> {});
        }
        dataset.begin(ReadWrite.READ);
        return start(columns, query, dataset::end);
    }

    private static Answer start(
            List<Column> columns, Supplier<QueryExecution> query, Runnable atClose) {
        try {
            return started(columns, query.get(), atClose);
        } catch (RuntimeException failure) {
            atClose.run();
            throw failure;
        }
    }

    private static Answer started(
            List<Column> columns, QueryExecution execution, Runnable atClose) {
        try {
            return new Answer(columns, execution, atClose);
        } catch (RuntimeException failure) {
            execution.close();
            throw failure;
        }
    }

    /** In the order of the variables of the rows. */
    public List<Column> columns() {
        return columns;
    }

    /** Each row once, as the store gives them. */
    public ResultSet rows() {
        return rows;
    }

    /** Stops what is still running at the store, which makes this the way to cancel as well. */
    @Override
    public void close() {
        try {
            execution.close();
        } finally {
            atClose.run();
        }
    }
}
