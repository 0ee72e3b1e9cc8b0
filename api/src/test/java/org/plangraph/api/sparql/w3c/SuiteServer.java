package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.api.web.RunningServer.encoded;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.plangraph.api.web.RunningServer;

/** The real server, writable, over a store on disk, as the cases of the suites ask it. */
final class SuiteServer implements AutoCloseable {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final RunningServer server;

    /** Starts with what the text in TriG says. */
    SuiteServer(Path folder, String trig) throws Exception {
        server =
                RunningServer.over(folder.resolve("store"), trig, "plangraph.sparql.writable=true");
    }

    /**
     * Asks a query over a data set, as SPARQL 1.1 Protocol, section 2.1.4 has it.
     *
     * @param defaults the graphs whose merge is the default graph; with {@code named} empty too,
     *     the query's own FROM counts
     */
    HttpResponse<String> query(
            String query, List<String> defaults, List<String> named, String accept) {
        String form =
                "query="
                        + encoded(query)
                        + parameters("default-graph-uri", defaults)
                        + parameters("named-graph-uri", named);
        return server.post("/sparql", FORM, form, "Accept", accept);
    }

    /** Runs an update over a data set; without graphs what it says itself counts. */
    HttpResponse<String> update(String update, List<String> defaults, List<String> named) {
        String form =
                "update="
                        + encoded(update)
                        + parameters("using-graph-uri", defaults)
                        + parameters("using-named-graph-uri", named);
        return server.post("/sparql/update", FORM, form);
    }

    /** The service description. */
    HttpResponse<String> description() {
        return server.get("/sparql");
    }

    /** Where queries are answered. */
    String address() {
        return server.address("/sparql").toString();
    }

    /** Makes the whole store what the text in TriG says. */
    void replaceAll(String trig) {
        HttpResponse<String> put =
                server.send(
                        server.request("/sparql/data", "Content-Type", "application/trig")
                                .PUT(BodyPublishers.ofString(trig)));
        if (put.statusCode() / 100 != 2) {
            throw new IllegalStateException("the data was not stored: " + put.body());
        }
    }

    /** The whole store as N-Quads. */
    String all() {
        HttpResponse<String> get = server.get("/sparql/data", "Accept", "application/n-quads");
        assertThat(get.statusCode()).as(get.body()).isEqualTo(200);
        return get.body();
    }

    private static String parameters(String name, List<String> graphs) {
        StringBuilder parameters = new StringBuilder();
        for (String graph : graphs) {
            parameters.append('&').append(name).append('=').append(encoded(graph));
        }
        return parameters.toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
