package org.plangraph.api.graphql.query;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.sparql.Watch;

/** Where SPARQL is answered: a store of this process, or any SPARQL 1.1 service. */
public interface SparqlSource {

    /** Whatever is selected inside sees one state, as far as the source can give one. */
    <T extends @Nullable Object> T snapshot(Supplier<T> reading);

    /** Whether it is the store of this process, whose state has a name. */
    default boolean isLocal() {
        return false;
    }

    /**
     * Answers a SELECT query, row by row.
     *
     * @throws org.apache.jena.query.QueryCancelledException where it takes too long
     */
    void select(String query, Consumer<QuerySolution> row);

    /** Answers a SELECT query of which only the values are new. */
    default void select(Template query, Consumer<QuerySolution> row) {
        select(query.written(), row);
    }

    /**
     * The same source for the queries of some fields.
     *
     * @param fields for people, such as {@code Task.label, Task.targets}
     */
    default SparqlSource asking(String fields) {
        return this;
    }

    /** The same source for one request, which is given up when its time is over. */
    default SparqlSource within(Watch watch) {
        return this;
    }

    /**
     * A dataset of this process; one state is one transaction.
     *
     * @param longest a query is cancelled after that time, where no request sets another
     */
    static SparqlSource of(Dataset dataset, Duration longest) {
        return new Local(dataset, longest, new Forms(), null);
    }

    /**
     * A SPARQL service, whose state may change between two queries.
     *
     * @param address of its query service
     * @param longest a query is cancelled after that time, where no request sets another
     */
    static SparqlSource at(String address, Duration longest) {
        return new Remote(address, longest, null);
    }

    /** A dataset of this process. */
    record Local(Dataset dataset, Duration longest, Forms forms, @Nullable Watch watch)
            implements SparqlSource {

        @Override
        public <T extends @Nullable Object> T snapshot(Supplier<T> reading) {
            return Txn.calculateRead(dataset, reading);
        }

        @Override
        public boolean isLocal() {
            return true;
        }

        @Override
        public void select(String query, Consumer<QuerySolution> row) {
            select(QueryFactory.create(query), row);
        }

        @Override
        public void select(Template query, Consumer<QuerySolution> row) {
            select(forms.query(query), row);
        }

        private void select(Query query, Consumer<QuerySolution> row) {
            run(
                    QueryExecutionDatasetBuilder.create()
                            .dataset(dataset)
                            .query(query)
                            // Not the limits of the SPARQL service: the watch has the time.
                            .initialTimeout(1, TimeUnit.DAYS)
                            .overallTimeout(1, TimeUnit.DAYS)
                            .build(),
                    watch == null ? new Watch(longest) : watch,
                    row);
        }

        @Override
        public SparqlSource within(Watch other) {
            return new Local(dataset, longest, forms, other);
        }
    }

    /** A service elsewhere. */
    record Remote(String address, Duration longest, @Nullable Watch watch) implements SparqlSource {

        @Override
        public <T extends @Nullable Object> T snapshot(Supplier<T> reading) {
            return reading.get();
        }

        @Override
        public void select(String query, Consumer<QuerySolution> row) {
            Watch wanted = watch == null ? new Watch(longest) : watch;
            run(
                    QueryExecutionHTTP.service(address).queryString(query).postQuery().build(),
                    wanted,
                    row);
        }

        @Override
        public SparqlSource within(Watch other) {
            return new Remote(address, longest, other);
        }
    }

    private static void run(QueryExecution execution, Watch watch, Consumer<QuerySolution> row) {
        try (execution) {
            watch.run(execution::abort, () -> execution.execSelect().forEachRemaining(row));
        } catch (RuntimeException e) {
            if (watch.isOver()) {
                // Whatever a broken connection looks like from here.
                throw new QueryCancelledException();
            }
            throw e;
        }
    }
}
