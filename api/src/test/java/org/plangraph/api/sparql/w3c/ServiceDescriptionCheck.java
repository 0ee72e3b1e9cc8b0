package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;

/**
 * The three cases of SPARQL 1.1 Service Description. Their manifest gives names only; the schema is
 * section 3 of the recommendation, as shapes in {@code service-description.ttl}.
 */
final class ServiceDescriptionCheck {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private final SuiteServer server;

    ServiceDescriptionCheck(SuiteServer server) {
        this.server = server;
    }

    void check(Case test) {
        HttpResponse<String> answer = server.description();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/turtle");
        Model description = ModelFactory.createDefaultModel();
        RDFDataMgr.read(description, new StringReader(answer.body()), null, Lang.TURTLE);
        switch (test.name()) {
            case "returns-rdf" -> assertThat(description.isEmpty()).isFalse();
            case "has-endpoint-triple" ->
                    assertThat(
                                    description.contains(
                                            null,
                                            ResourceFactory.createProperty(SD, "endpoint"),
                                            ResourceFactory.createResource(server.address())))
                            .as(answer.body())
                            .isTrue();
            case "conforms-to-schema" -> assertThat(report(description)).isEmpty();
            default -> throw new IllegalArgumentException(test.id());
        }
    }

    /** What is wrong with it, empty when nothing is. */
    private static String report(Model description) {
        String shapes =
                Objects.requireNonNull(
                                ServiceDescriptionCheck.class.getResource(
                                        "service-description.ttl"))
                        .toString();
        Graph graph = RDFDataMgr.loadGraph(shapes);
        ValidationReport report =
                ShaclValidator.get().validate(Shapes.parse(graph), description.getGraph());
        return report.conforms() ? "" : report.getEntries().toString();
    }
}
