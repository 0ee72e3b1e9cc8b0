package org.plangraph.api.web.mcp;

import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Queries of the store whose time a watch has, not the limits of the SPARQL service. */
final class Asked {

    private Asked() {}

    static QueryExec of(DatasetGraph graphs, Query query) {
        return QueryExec.dataset(graphs)
                .query(query)
                .initialTimeout(1, TimeUnit.DAYS)
                .overallTimeout(1, TimeUnit.DAYS)
                .build();
    }
}
