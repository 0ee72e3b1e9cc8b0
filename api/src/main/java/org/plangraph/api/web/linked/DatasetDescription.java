package org.plangraph.api.web.linked;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.store.Store;
import org.plangraph.ontology.Definition;
import org.plangraph.ontology.Vocabulary;

/**
 * The data set in the words of VoID (W3C Interest Group Note of 3 March 2011) and DCAT 3, with
 * counts of the store as it is; they are counted once for each state of it.
 */
final class DatasetDescription {

    private final SparqlSource source;
    private final Store store;
    private volatile Counted counted = new Counted("", 0, Map.of(), Map.of());

    private record Counted(
            String version,
            long triples,
            Map<String, Long> classes,
            Map<String, Long> properties) {}

    DatasetDescription(SparqlSource source, Store store) {
        this.source = source;
        this.store = store;
    }

    /**
     * Describes the data set.
     *
     * @param server address of this server, without a slash at its end
     */
    Model of(String server) {
        Counted now = counted();
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID.NS)
                .setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("dct", DCTerms.NS)
                .setNsPrefix("pg", Vocabulary.NS)
                .setNsPrefixes(Definition.shapes().getNsPrefixMap());
        Resource dataset = model.createResource(server + "/dataset");
        dataset.addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.title, "PlanGraph：政府行动计划知识图谱", "zh")
                .addProperty(DCTerms.title, "PlanGraph: government action plans as a graph", "en")
                .addProperty(DCTerms.description, "从政府公开发布的行动计划中读出的任务、责任分工与目标。", "zh")
                .addProperty(
                        DCTerms.description,
                        "Tasks, who answers for them, and targets, read from action plans that"
                                + " governments publish.",
                        "en")
                .addProperty(DCTerms.identifier, now.version())
                .addProperty(VOID.sparqlEndpoint, model.createResource(server + "/sparql"))
                .addProperty(VOID.uriSpace, "https://w3id.org/plangraph/id/")
                .addProperty(VOID.vocabulary, model.createResource(Vocabulary.NS))
                .addLiteral(VOID.triples, now.triples())
                .addLiteral(VOID.classes, (long) now.classes().size())
                .addLiteral(VOID.properties, (long) now.properties().size())
                .addProperty(DCAT.distribution, sparql(model, server));
        now.classes()
                .forEach(
                        (type, count) ->
                                dataset.addProperty(
                                        VOID.classPartition,
                                        model.createResource()
                                                .addProperty(
                                                        VOID._class,
                                                        ResourceFactory.createResource(type))
                                                .addLiteral(VOID.entities, count)));
        now.properties()
                .forEach(
                        (property, count) ->
                                dataset.addProperty(
                                        VOID.propertyPartition,
                                        model.createResource()
                                                .addProperty(
                                                        VOID.property,
                                                        ResourceFactory.createResource(property))
                                                .addLiteral(VOID.triples, count)));
        return model;
    }

    private static Resource sparql(Model model, String server) {
        return model.createResource()
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, "SPARQL 1.1", "en")
                .addProperty(DCAT.accessURL, model.createResource(server + "/sparql"));
    }

    private Counted counted() {
        String version = store.version();
        Counted known = counted;
        if (source.isLocal() && known.version().equals(version)) {
            return known;
        }
        Map<String, Long> properties =
                counts("SELECT ?x (COUNT(*) AS ?n) WHERE { ?s ?x ?o } GROUP BY ?x ORDER BY ?x");
        Counted fresh =
                new Counted(
                        version,
                        properties.values().stream().mapToLong(Long::longValue).sum(),
                        counts(
                                "SELECT ?x (COUNT(?s) AS ?n) WHERE { ?s a ?x } GROUP BY ?x ORDER BY ?x"),
                        properties);
        counted = fresh;
        return fresh;
    }

    private Map<String, Long> counts(String query) {
        Map<String, Long> counts = new java.util.LinkedHashMap<>();
        source.select(
                query,
                row -> counts.put(row.getResource("x").getURI(), row.getLiteral("n").getLong()));
        return counts;
    }
}
