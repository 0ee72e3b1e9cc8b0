package org.plangraph.api.web;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.plangraph.api.store.Store;
import org.plangraph.api.store.StoreUnavailableException;

/** The real server on a free port over a store on disk, and a client that speaks to it. */
public final class RunningServer implements AutoCloseable {

    /** Three tasks of two plans, each plan in the graph of its edition. */
    public static final String TWO_PLANS =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX id: <https://w3id.org/plangraph/id/>
            GRAPH <https://w3id.org/plangraph/id/plan/990101-00000000aa/edition/00000000000000aa> {
              <http://x.test/t1> a pg:Task ; rdfs:label "推进设备更新" ; pg:ledBy <http://x.test/a1> .
              <http://x.test/t2> a pg:Task ; rdfs:label "建设, 示范\\"点\\"" ; pg:ledBy <http://x.test/a1> .
            }
            GRAPH <https://w3id.org/plangraph/id/plan/990102-00000000bb/edition/00000000000000bb> {
              <http://x.test/t3> a pg:Task ; rdfs:label "发放补贴" ; pg:ledBy <http://x.test/a2> .
            }
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final PlanGraphServer server;
    private final Store store;

    private RunningServer(PlanGraphServer server, Store store) {
        this.server = server;
        this.store = store;
    }

    /** Starts over a new store in the directory; settings come as {@code key=value}. */
    public static RunningServer over(Path directory, String trig, String... settings)
            throws StoreUnavailableException, ServerNotStartedException {
        Store store = Store.open(directory);
        Txn.executeWrite(
                store.dataset(),
                () -> RDFDataMgr.read(store.dataset(), new StringReader(trig), null, Lang.TRIG));
        Map<String, String> all = new HashMap<>(Map.of("server.port", "0"));
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        return new RunningServer(PlanGraphServer.start(store, all), store);
    }

    public Store store() {
        return store;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** A GET of the query, with what is to be accepted. */
    public HttpResponse<String> query(String query, String accept) {
        return get("/sparql?query=" + encoded(query), "Accept", accept);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address(path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
