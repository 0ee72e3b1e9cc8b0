package org.plangraph.api.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.web.RunningServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL selection as the root of an export. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class SelectionTest {

    private static final String BUREAU =
            "https://w3id.org/plangraph/id/bureau/development-and-reform";
    private static final String LED =
            "query ($bureau: ID!) { tasks(first: 100, where: {ledBy: {some: {bureaus: {some: {id: {eq:"
                    + " $bureau}}}}}}) { nodes { label ledBy(first: 20) { nodes { id } } } } }";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        server = RunningServer.over(directory.resolve("store"), "", "plangraph.graphql.depth=6");
        Corpus.loadInto(server.store().dataset());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isWhatItShows() {
        Model expected =
                constructed(
                        """
                        PREFIX pg: <https://w3id.org/plangraph/ns#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        CONSTRUCT { ?task a pg:Task ; rdfs:label ?label ; pg:ledBy ?agency . ?agency a pg:Agency }
                        WHERE {
                          { SELECT DISTINCT ?task { ?task a pg:Task ; pg:ledBy/pg:bureau <%s> } }
                          ?task rdfs:label ?label ; pg:ledBy ?agency
                        }
                        """
                                .formatted(BUREAU));
        assertThat(expected.size()).isGreaterThan(100);
        assertThat(exported(LED, "").isIsomorphicWith(expected)).isTrue();
    }

    @Test
    void withAProfileItsObjectsAreTheRoots() {
        String plan = "{ plans(first: 1) { nodes { id } } }";
        Model shown = exported(plan, "");
        assertThat(shown.size()).isEqualTo(1);
        String iri = shown.listSubjects().next().getURI();
        assertThat(
                        exported(plan, "&profile=cbd")
                                .isIsomorphicWith(
                                        constructed(
                                                "CONSTRUCT WHERE { <%s> ?p ?o }".formatted(iri))))
                .isTrue();
    }

    @Test
    void theBundleTellsHowToAskAgain() throws Exception {
        String document = "query ($n: Int) { plans(first: $n) { nodes { id } } }";
        String request = "graphql=" + encoded(document) + "&variables=" + encoded("{\"n\": 2}");
        JsonNode asked = new JsonMapper().createObjectNode();
        try (ZipInputStream bundle =
                new ZipInputStream(
                        server.address("/export?bundle=ro-crate&" + request)
                                .toURL()
                                .openStream())) {
            for (ZipEntry entry = bundle.getNextEntry();
                    entry != null;
                    entry = bundle.getNextEntry()) {
                if (entry.getName().equals("request.json")) {
                    asked = new JsonMapper().readTree(bundle.readAllBytes());
                }
            }
        }
        assertThat(asked.properties()).isNotEmpty();
        String again =
                asked.properties().stream()
                        .map(one -> one.getKey() + "=" + encoded(one.getValue().asString()))
                        .collect(Collectors.joining("&"));
        assertThat(server.get("/export?" + again).body())
                .isEqualTo(server.get("/export?" + request).body())
                .contains("Plan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ plans { nodes { colour } } } |  | colour",
                "{ plans { nodes { id }  |  | graphql: ",
                "{ plans(first: 5, where: {label: {eq: \"none\"}}) { nodes { id } } } | | shows nothing",
                "{ plans { nodes { tasks { nodes { plan { tasks { nodes { plan { id } } } } } } } } } | | plangraph.graphql.depth",
                "query ($n: Int) { plans(first: $n) { nodes { id } } } | &variables=none | no JSON object",
                "query ($n: Int) { plans(first: $n) { nodes { id } } } | &variables=%7B%22n%22%3A%22x%22%7D | graphql: ",
                "{ plans(first: 1) { nodes { id } } } | &variables=null | no JSON object",
                "{ plans { nodes { id } } } | &root=http://x.test/ | one of root=IRI",
            })
    void whatCannotBeSelectedIsTold(String document, String rest, String why) {
        HttpResponse<String> refused =
                server.get("/export?graphql=" + encoded(document) + (rest == null ? "" : rest));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains(why);
    }

    @Test
    void variablesWithoutADocumentAreAMistake() {
        assertThat(
                        server.get(
                                        "/export?root="
                                                + BUREAU
                                                + "&variables={}".replace("{}", "%7B%7D"))
                                .body())
                .contains("variables: they belong to graphql");
    }

    private static Model exported(String document, String rest) {
        String variables =
                document.contains("$bureau")
                        ? "&variables="
                                + encoded(
                                        new JsonMapper()
                                                .writeValueAsString(Map.of("bureau", BUREAU)))
                        : "";
        HttpResponse<String> response =
                server.get("/export?graphql=" + encoded(document) + variables + rest);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return model(response.body());
    }

    private static Model constructed(String query) {
        return model(server.query(query, "text/turtle").body());
    }

    private static Model model(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
        return model;
    }

    private static String encoded(String text) {
        return RunningServer.encoded(text);
    }
}
