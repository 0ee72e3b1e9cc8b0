package org.plangraph.api.web.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.plangraph.api.sparql.Watch;
import org.plangraph.api.store.Store;

/** Queries of the store, each of one state of it. */
record Asked(Store store) {

    /**
     * Asks, and reads the answer.
     *
     * @param watch has the time, not the limits of the SPARQL service
     * @throws org.apache.jena.query.QueryCancelledException where it takes too long
     */
    Map<String, Object> answer(
            Query query, Watch watch, Function<QueryExec, Map<String, Object>> reading) {
        DatasetGraph graphs = store.dataset().asDatasetGraph();
        Map<String, Object> answer = new LinkedHashMap<>();
        Txn.executeRead(
                graphs,
                () -> {
                    try (QueryExec execution =
                            QueryExec.dataset(graphs)
                                    .query(query)
                                    .initialTimeout(1, TimeUnit.DAYS)
                                    .overallTimeout(1, TimeUnit.DAYS)
                                    .build()) {
                        watch.<RuntimeException>run(
                                execution::abort, () -> answer.putAll(reading.apply(execution)));
                    }
                });
        return answer;
    }
}
