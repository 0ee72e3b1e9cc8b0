package org.plangraph.api.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.web.RunningServer;
import org.plangraph.ontology.Definition;
import org.plangraph.ontology.Vocabulary;

/** Every resource at its own address. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class LinkedDataTest {

    private static final String BASE = "https://w3id.org/plangraph";
    private static final String TASK = "/id/plan/370102-fc1d909bbe/task/2.1.1.1";

    private static final Map<String, Lang> FORMS =
            Map.of(
                    "ttl", Lang.TURTLE,
                    "nt", Lang.NTRIPLES,
                    "jsonld", Lang.JSONLD,
                    "rdf", Lang.RDFXML);

    /** What an update may have put in beside what loads do. */
    private static final String ODD =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX x: <https://w3id.org/plangraph/id/odd/>
            GRAPH <http://x.test/odd> {
              <https://w3id.org/plangraph/id/odd/%E7%9A%84> rdfs:label "escaped" .
              <https://w3id.org/plangraph/id/odd/的> rdfs:label "written" ; x:to x:a%20b .
              x:a%20b rdfs:label "a space" , [ rdfs:label "no name" ] ; x:to [ x:to x:的 ] .
              [] x:to x:a%20b .
              <https://w3id.org/plangraph/id/odd/\\uF900\\u3000> rdfs:label "compatible" .
            }
            """;

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        server = RunningServer.over(directory.resolve("store"), ODD);
        Corpus.loadInto(server.store().dataset());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The task's number ends like a form would: it is none. */
    @Test
    void aThingLeadsToADocumentAboutIt() {
        HttpResponse<String> thing = server.get(TASK, "Accept", "text/html, */*;q=0.1");
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(thing.headers().firstValue("Location").orElse("")).endsWith(TASK + ".html");
        assertThat(server.get(TASK).headers().firstValue("Location").orElse(""))
                .endsWith(TASK + ".ttl");
        assertThat(
                        server.get(TASK, "Accept", "application/ld+json")
                                .headers()
                                .firstValue("Location")
                                .orElse(""))
                .endsWith(TASK + ".jsonld");
        assertThat(server.get(TASK, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void aDocumentSaysWhatTheGraphSays() {
        String query = "CONSTRUCT { <%1$s> ?p ?o } WHERE { <%1$s> ?p ?o }".formatted(BASE + TASK);
        Model expected = parsed(server.query(query, "text/turtle").body(), Lang.TURTLE);
        assertThat(expected.size()).isGreaterThan(5);
        FORMS.forEach(
                (ending, language) -> {
                    HttpResponse<String> document = server.get(TASK + "." + ending);
                    assertThat(document.statusCode()).isEqualTo(200);
                    assertThat(parsed(document.body(), language).isIsomorphicWith(expected))
                            .as(ending)
                            .isTrue();
                });
    }

    @Test
    void aPageNamesWhatLeadsToIt() {
        String page = server.get("/id/district/370102.html").body();
        assertThat(page)
                .contains("历下区", "/id/plan/370102-fc1d909bbe", "← ", "370102.ttl")
                .doesNotContain("href=\"https://w3id.org/plangraph/id/");
        assertThat(server.get(TASK + ".html").body()).contains("推动产业高端化跃升", "牵头单位", "led by");
    }

    @Test
    void whatIsNotThereIsToldWithAHint() {
        HttpResponse<String> missing = server.get("/id/plan/370102-fc1d909bbe/none");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("There is " + BASE + "/id/plan/370102-fc1d909bbe.");
        assertThat(server.get("/id/plan/nothing.ttl").body()).contains("/questions/plans.html");
        assertThat(server.get("/id/a%3E%20b").statusCode()).isEqualTo(404);
    }

    /** RFC 3987, section 3.1: an escape of ASCII is part of a name, one of other letters is not. */
    @Test
    void anIriWithEscapesIsFoundAsItStandsInTheGraph() {
        assertThat(server.get("/id/odd/a%20b.nt").body()).contains("/odd/a%20b> ", "a space");
        assertThat(server.get("/id/odd/a%20b").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/id/odd/a%20b.ttl"));
        assertThat(server.get("/id/odd/%E7%9A%84.nt").body()).contains("written");
        // A form for compatibility, and a space that is none of ASCII.
        String odd = "/id/odd/%EF%A4%80%E3%80%80";
        assertThat(server.get(odd + ".nt").body()).contains("compatible");
        assertThat(server.get(odd).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith(odd + ".ttl"));
        assertThat(server.get("/id/odd/%E7%9A%84").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/%E7%9A%84.ttl"));
    }

    @Test
    void nodesWithoutANameAreShownAsSuch() {
        HttpResponse<String> page = server.get("/id/odd/a%20b.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("[…]", "href=\"/id/odd/的\"", "(2)");
        assertThat(server.get("/id/odd/a%20b.ttl").statusCode()).isEqualTo(200);
    }

    @Test
    void theOntologyIsADocument() {
        Model ontology = Definition.ontology();
        FORMS.forEach(
                (ending, language) ->
                        assertThat(
                                        parsed(server.get("/ns." + ending).body(), language)
                                                .isIsomorphicWith(ontology))
                                .as(ending)
                                .isTrue());
        assertThat(server.get("/ns", "Accept", "text/turtle").statusCode()).isEqualTo(200);
        String page = server.get("/ns", "Accept", "text/html").body();
        assertThat(page).contains("id=\"ledBy\"", "牵头单位", "id=\"StandingRule\"", "href=\"#Task\"");
    }

    @Test
    void theDataSetIsCounted() {
        Model model = parsed(server.get("/.well-known/void").body(), Lang.TURTLE);
        Resource dataset = model.listSubjectsWithProperty(RDF.type, VOID.Dataset).next();
        long tasks =
                dataset.listProperties(VOID.classPartition)
                        .mapWith(one -> one.getResource())
                        .filterKeep(one -> one.hasProperty(VOID._class, Vocabulary.Task))
                        .next()
                        .getProperty(VOID.entities)
                        .getLong();
        String counted =
                server.query(
                                "PREFIX pg: <https://w3id.org/plangraph/ns#> SELECT (COUNT(DISTINCT"
                                        + " ?t) AS ?n) (COUNT(*) AS ?all) { ?t a pg:Task }",
                                "text/csv")
                        .body();
        assertThat(counted.lines().toList().get(1)).startsWith(tasks + ",");
        String all =
                server.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv")
                        .body()
                        .lines()
                        .toList()
                        .get(1);
        assertThat(dataset.getProperty(VOID.triples).getLong()).isEqualTo(Long.parseLong(all));
        assertThat(dataset.getProperty(VOID.sparqlEndpoint).getResource().getURI())
                .isEqualTo(server.address("/sparql").toString());
        assertThat(server.get("/dataset", "Accept", "text/html").body()).contains(all, "任务");
    }

    private static Model parsed(String text, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), BASE, language);
        return model;
    }
}
