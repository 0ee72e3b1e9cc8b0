package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.web.RunningServer;

/**
 * The cases of the SPARQL 1.1 Graph Store HTTP Protocol test suite (W3C SPARQL Working Group,
 * data-sparql11/http-rdf-update, published 2012), in its order, which they depend on; named as its
 * page {@code tests.html} has them. Where the published ones go on with a graph that the server
 * gave an address, these go on with one that has a name.
 */
@SuppressWarnings("NullAway.Init") // JUnit starts it
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GraphStoreSuiteTest {

    private static final String GRAPH = "/sparql/data?graph=http://x.test/person/1.ttl";
    private static final String OTHER = "/sparql/data?graph=http://x.test/person/2.ttl";
    private static final String DEFAULT = "/sparql/data?default";
    private static final String SUITE = "1.1 http-rdf-update#";
    private static final String TURTLE = "text/turtle";

    private static final String JOHN =
            "<http://x.test/1> a <http://x.test/Person> ; <http://x.test/name> \"John Doe\" .";
    private static final String JANE =
            "<http://x.test/1> a <http://x.test/Person> ; <http://x.test/name> \"Jane Doe\" .";
    private static final String MAIL = "<http://x.test/1> <http://x.test/mail> <mailto:j@x.test> .";

    private static final String LAST = "<http://x.test/1> <http://x.test/last> \"Doe\" .";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = RunningServer.over(folder.resolve("store"), "", "plangraph.sparql.writable=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void putInitialState() {
        assertThat(put(GRAPH, JOHN, TURTLE).statusCode()).isEqualTo(201);
    }

    @Test
    @Order(2)
    void getOfPutInitialState() {
        assertGraph(GRAPH, JOHN);
    }

    @Test
    @Order(3)
    void putGraphAlreadyInStore() {
        assertThat(put(GRAPH, JANE, TURTLE).statusCode()).isIn(200, 204);
    }

    @Test
    @Order(4)
    void getOfPutGraphAlreadyInStore() {
        assertGraph(GRAPH, JANE);
    }

    @Test
    @Order(5)
    void putDefaultGraph() {
        assertThat(put(DEFAULT, JANE, TURTLE).statusCode()).isBetween(200, 204);
    }

    /** Of the graph store, that is the unnamed graph; queries see the union of all others. */
    @Test
    @Order(6)
    void getOfPutDefaultGraph() {
        assertGraph(DEFAULT, JANE);
    }

    @Test
    @Order(7)
    void putMismatchedPayload() {
        assertThat(put(GRAPH, JANE, "application/rdf+xml").statusCode()).isEqualTo(400);
        assertGraph(GRAPH, JANE);
    }

    @Test
    @Order(8)
    void putEmptyGraph() {
        assertThat(put(OTHER, JOHN, TURTLE).statusCode()).isEqualTo(201);
        assertThat(put(OTHER, "", TURTLE).statusCode()).isBetween(200, 204);
    }

    /** Graphs without statements are not there (section 5 leaves that to a server). */
    @Test
    @Order(9)
    void getOfPutEmptyGraph() {
        assertThat(server.get(OTHER, "Accept", TURTLE).statusCode()).isIn(200, 404);
    }

    @Test
    @Order(10)
    void deleteExistingGraph() {
        assertThat(put(OTHER, JOHN, TURTLE).statusCode()).isBetween(200, 204);
        assertThat(delete(OTHER).statusCode()).isIn(200, 204);
    }

    @Test
    @Order(11)
    void getOfDeleteExistingGraph() {
        assertThat(server.get(OTHER, "Accept", TURTLE).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(12)
    void deleteNonexistentGraph() {
        assertThat(delete(OTHER).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(13)
    void postExistingGraph() {
        assertThat(post(GRAPH, MAIL, TURTLE).statusCode()).isIn(200, 204);
    }

    @Test
    @Order(14)
    void getOfPostExistingGraph() {
        assertGraph(GRAPH, JANE + MAIL);
    }

    @Test
    @Order(15)
    void postMultipartFormdata() {
        String boundary = "a6fe4cd636164618814be9f8d3d1a0de";
        String body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"lastName\"; filename=\"l.ttl\"\r\nContent-Type: text/turtle\r\n\r\n<http://x.test/1> <http://x.test/last> \"Doe\" .\r\n--%1$s--\r\n"
                        .formatted(boundary);
        assertThat(post(GRAPH, body, "multipart/form-data; boundary=" + boundary).statusCode())
                .isIn(200, 201, 204);
    }

    @Test
    @Order(16)
    void getOfPostMultipartFormdata() {
        assertGraph(GRAPH, JANE + MAIL + LAST);
    }

    @Test
    @Order(17)
    void postCreateNewGraph() throws Exception {
        UnmetCases.run(
                SUITE + "post__create__new_graph",
                () -> assertThat(newGraph().statusCode()).isEqualTo(201));
    }

    @Test
    @Order(18)
    void getOfPostCreateNewGraph() throws Exception {
        UnmetCases.run(
                SUITE + "get_of_post__create__new_graph",
                () -> assertThat(newGraph().headers().firstValue("Location")).isPresent());
    }

    @Test
    @Order(19)
    void postEmptyGraphToExistingGraph() {
        assertThat(post(GRAPH, "", TURTLE).statusCode()).isIn(200, 204);
    }

    @Test
    @Order(20)
    void getOfPostAfterNoop() {
        assertGraph(GRAPH, JANE + MAIL + LAST);
    }

    @Test
    @Order(21)
    void headOnAnExistingGraph() {
        HttpResponse<String> head =
                server.send(
                        server.request(GRAPH, "Accept", TURTLE)
                                .method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type").orElse("")).startsWith(TURTLE);
        assertThat(head.body()).isEmpty();
    }

    @Test
    @Order(22)
    void headOnANonexistingGraph() {
        HttpResponse<String> head =
                server.send(
                        server.request("/sparql/data?graph=http://x.test/person/4.ttl")
                                .method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> newGraph() {
        return post("/sparql/data", "[] a <http://x.test/Person> .", TURTLE);
    }

    private static void assertGraph(String path, String turtle) {
        HttpResponse<String> response = server.get(path, "Accept", TURTLE);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(parsed(response.body()).isIsomorphicWith(parsed(turtle)))
                .as(response.body())
                .isTrue();
    }

    private static Model parsed(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
        return model;
    }

    private static HttpResponse<String> put(String path, String body, String type) {
        return send(path, type, server.request(path).PUT(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> post(String path, String body, String type) {
        return send(path, type, server.request(path).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(
            String path, String type, HttpRequest.Builder request) {
        assertThat(path).startsWith("/sparql/data");
        return server.send(request.header("Content-Type", type));
    }

    private static HttpResponse<String> delete(String path) {
        return server.send(server.request(path).DELETE());
    }
}
