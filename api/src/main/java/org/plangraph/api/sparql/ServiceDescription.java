package org.plangraph.api.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the endpoint can do, in the terms of SPARQL 1.1 Service Description. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "JSON-LD",
                    "RDF_XML",
                    "TriG",
                    "N-Quads");

    private ServiceDescription() {}

    /**
     * Describes the endpoint.
     *
     * @param address of the query service
     */
    static Graph of(String address, SparqlSettings settings) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("rdfs", RDFS.uri);
        model.setNsPrefix("formats", FORMATS);
        Resource service = model.createResource(address);
        service.addProperty(RDF.type, term("Service"))
                .addProperty(property("endpoint"), service)
                .addProperty(RDFS.label, "PlanGraph", "en")
                .addProperty(RDFS.comment, limits(settings), "en")
                .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
                .addProperty(property("feature"), term("UnionDefaultGraph"));
        for (String format : RESULT_FORMATS) {
            service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
        }
        if (settings.writable()) {
            service.addProperty(property("supportedLanguage"), term("SPARQL11Update"));
        }
        Resource defaultGraph = model.createResource().addProperty(RDF.type, term("Graph"));
        service.addProperty(
                property("defaultDataset"),
                model.createResource()
                        .addProperty(RDF.type, term("Dataset"))
                        .addProperty(property("defaultGraph"), defaultGraph));
        return model.getGraph();
    }

    private static String limits(SparqlSettings settings) {
        return ("The default graph is the union of all plans, the ontology and the schemes. A query"
                        + " without LIMIT gets at most %d rows; the header %s says when there were"
                        + " more. Time: %d s to the first row, %d s in all.")
                .formatted(
                        settings.rowLimit(),
                        SparqlSettings.TRUNCATED,
                        settings.firstRow().toSeconds(),
                        settings.timeout().toSeconds());
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
