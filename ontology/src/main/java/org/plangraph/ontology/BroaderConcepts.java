package org.plangraph.ontology;

import static org.plangraph.ontology.SchemeFinding.Level.ERROR;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** A broader concept is there, of the same class, and never the concept itself, however far up. */
final class BroaderConcepts implements SchemeRule {

    @Override
    public void check(SchemeReport report) {
        for (Resource type : SchemeReport.CLASSES) {
            for (Resource concept : report.concepts(type)) {
                for (RDFNode broader :
                        report.model().listObjectsOfProperty(concept, SKOS.broader).toList()) {
                    there(report, concept, broader, type);
                }
                acyclic(report, concept);
            }
        }
    }

    private static void there(
            SchemeReport report, Resource concept, RDFNode broader, Resource type) {
        if (!broader.isURIResource() || !broader.asResource().hasProperty(RDF.type, type)) {
            report.add(
                    ERROR,
                    concept,
                    "",
                    "the broader concept <%s> of %s is not there as a pg:%s; check its name"
                            .formatted(broader, SchemeReport.named(concept), type.getLocalName()));
        }
    }

    private static void acyclic(SchemeReport report, Resource concept) {
        Set<Resource> seen = new HashSet<>();
        Resource first = above(concept);
        Resource up = first;
        while (up != null && seen.add(up)) {
            if (first != null && up.equals(concept)) {
                report.add(
                        ERROR,
                        concept,
                        "",
                        SchemeReport.named(concept)
                                + " is broader than itself, by way of "
                                + SchemeReport.named(first)
                                + "; take one skos:broader away");
                return;
            }
            up = above(up);
        }
    }

    private static @Nullable Resource above(Resource concept) {
        var statement = concept.getProperty(SKOS.broader);
        return statement == null || !statement.getObject().isURIResource()
                ? null
                : statement.getResource();
    }
}
