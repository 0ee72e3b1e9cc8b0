package org.plangraph.api.graphql.query;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** Where SPARQL is answered: a store of this process, or any SPARQL 1.1 service. */
public interface SparqlSource {

    /** Whatever is selected inside sees one state, as far as the source can give one. */
    <T extends @Nullable Object> T snapshot(Supplier<T> reading);

    /** Answers a SELECT query, row by row. */
    void select(String query, Consumer<QuerySolution> row);

    /**
     * A dataset of this process; one state is one transaction.
     *
     * @param longest a query is cancelled after that time
     */
    static SparqlSource of(Dataset dataset, Duration longest) {
        return new SparqlSource() {
            @Override
            public <T extends @Nullable Object> T snapshot(Supplier<T> reading) {
                return Txn.calculateRead(dataset, reading);
            }

            @Override
            public void select(String query, Consumer<QuerySolution> row) {
                run(
                        QueryExecutionDatasetBuilder.create()
                                .dataset(dataset)
                                .query(query)
                                .timeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                                .build(),
                        row);
            }
        };
    }

    /**
     * A SPARQL service, whose state may change between two queries.
     *
     * @param address of its query service
     */
    static SparqlSource at(String address, Duration longest) {
        return new SparqlSource() {
            @Override
            public <T extends @Nullable Object> T snapshot(Supplier<T> reading) {
                return reading.get();
            }

            @Override
            public void select(String query, Consumer<QuerySolution> row) {
                run(
                        QueryExecutionHTTP.service(address)
                                .queryString(query)
                                .timeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                                .postQuery()
                                .build(),
                        row);
            }
        };
    }

    private static void run(QueryExecution execution, Consumer<QuerySolution> row) {
        try (execution) {
            execution.execSelect().forEachRemaining(row);
        }
    }
}
