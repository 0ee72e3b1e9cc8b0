package org.plangraph.ontology;

import static org.plangraph.ontology.SchemeFinding.Level.ERROR;
import static org.plangraph.ontology.SchemeFinding.Level.WARNING;

import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Classes and properties are those that the schemes know; a misspelt one would have no effect. */
final class KnownTerms implements SchemeRule {

    private static final Set<Property> PROPERTIES =
            Set.of(
                    RDF.type,
                    RDFS.label,
                    RDFS.comment,
                    RDFS.seeAlso,
                    SKOS.prefLabel,
                    SKOS.altLabel,
                    SKOS.hiddenLabel,
                    SKOS.notation,
                    SKOS.broader,
                    SKOS.narrower,
                    SKOS.related,
                    SKOS.inScheme,
                    SKOS.topConceptOf,
                    SKOS.hasTopConcept,
                    SKOS.member,
                    SKOS.definition,
                    SKOS.note,
                    SKOS.scopeNote,
                    SKOS.example,
                    SKOS.changeNote,
                    SKOS.editorialNote,
                    SKOS.exactMatch,
                    SKOS.closeMatch,
                    DCTerms.description,
                    DCTerms.source,
                    DCTerms.creator,
                    DCTerms.created,
                    Vocabulary.status,
                    Vocabulary.unit);

    private static final Set<Resource> CLASSES =
            Set.of(
                    Vocabulary.Bureau,
                    Vocabulary.Sector,
                    Vocabulary.Indicator,
                    Vocabulary.Programme,
                    SKOS.Concept,
                    SKOS.ConceptScheme,
                    SKOS.Collection);

    @Override
    public void check(SchemeReport report) {
        Model model = report.model();
        for (Resource subject : model.listSubjects().toList()) {
            if (!subject.isURIResource()) {
                continue;
            }
            boolean typed = false;
            for (Statement statement : subject.listProperties().toList()) {
                property(report, subject, statement.getPredicate());
                if (statement.getPredicate().equals(RDF.type)) {
                    typed = true;
                    type(report, subject, statement.getObject());
                }
            }
            if (!typed) {
                report.add(
                        ERROR,
                        subject,
                        "",
                        "%s is of no class and no scheme has it; check its name, or add its class, such as: a pg:Bureau , skos:Concept"
                                .formatted(SchemeReport.named(subject)));
            }
        }
    }

    private static void property(SchemeReport report, Resource subject, Property property) {
        if (!PROPERTIES.contains(property)) {
            report.add(
                    WARNING,
                    subject,
                    "",
                    "the property <%s> of %s is not known and has no effect; check its spelling"
                            .formatted(property, SchemeReport.named(subject)));
        }
    }

    private static void type(SchemeReport report, Resource subject, RDFNode type) {
        if (!type.isURIResource() || !CLASSES.contains(type.asResource())) {
            report.add(
                    ERROR,
                    subject,
                    "",
                    "the class <%s> of %s is not known; it is pg:Bureau, pg:Sector, pg:Indicator or pg:Programme"
                            .formatted(type, SchemeReport.named(subject)));
        }
    }
}
