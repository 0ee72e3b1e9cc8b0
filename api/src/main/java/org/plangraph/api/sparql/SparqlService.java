package org.plangraph.api.sparql;

import jakarta.servlet.ServletContext;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;

/** Fuseki's request handling over one dataset, mounted in a web server that is not its own. */
public final class SparqlService {

    /** Path of the query service. */
    public static final String PATH = "/sparql";

    static final String UPDATE = "update";
    static final String DATA = "data";

    private final SparqlSettings settings;
    private final OperationRegistry operations = OperationRegistry.createStd();
    private final DataAccessPoint mounted;

    /** Prepares the service; the dataset gets the policy and the limits into its context. */
    public SparqlService(DatasetGraph dataset, SparqlSettings settings) {
        this.settings = settings;
        Policy.close(dataset);
        CsvRows.register();
        dataset.getContext()
                .set(
                        ARQ.queryTimeout,
                        settings.firstRow().toMillis() + "," + settings.timeout().toMillis());
        operations.register(Operation.Query, new SparqlQuery(settings));
        operations.register(Operation.Update, new SparqlUpdate(settings));
        this.mounted = new DataAccessPoint(PATH, endpoints(dataset));
    }

    private DataService endpoints(DatasetGraph dataset) {
        DataService.Builder builder = DataService.newBuilder(dataset).addEndpoint(Operation.Query);
        if (settings.writable()) {
            builder.addEndpoint(Operation.Update, UPDATE).addEndpoint(Operation.GSP_RW, DATA);
        }
        DataService service = builder.build();
        service.setEndpointProcessors(operations);
        service.goActive();
        return service;
    }

    /** Makes the service known to {@code FusekiFilter} in this web application. */
    public void mount(ServletContext context) {
        DataAccessPointRegistry points = new DataAccessPointRegistry();
        points.register(mounted);
        DataAccessPointRegistry.set(context, points);
        OperationRegistry.set(context, operations);
    }

    /** For the counters of its requests. */
    public DataAccessPoint accessPoint() {
        return mounted;
    }

    /** The limits it keeps. */
    public SparqlSettings settings() {
        return settings;
    }
}
