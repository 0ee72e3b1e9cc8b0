package org.plangraph.ontology;

import static org.plangraph.ontology.SchemeFinding.Level.INFO;
import static org.plangraph.ontology.SchemeFinding.Level.WARNING;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** Concepts that nobody has reviewed yet, and statuses that there are not. */
final class ProvisionalConcepts implements SchemeRule {

    @Override
    public void check(SchemeReport report) {
        for (Resource concept : report.concepts()) {
            var status = concept.getProperty(Vocabulary.status);
            if (status == null) {
                continue;
            }
            if (status.getObject().equals(Vocabulary.Provisional)) {
                report.add(
                        INFO,
                        concept,
                        "",
                        SchemeReport.named(concept)
                                + " is provisional; once looked over, write pg:status pg:Reviewed");
            } else if (!status.getObject().equals(Vocabulary.Reviewed)) {
                report.add(
                        WARNING,
                        concept,
                        "",
                        "the status of %s is pg:Reviewed or pg:Provisional"
                                .formatted(SchemeReport.named(concept)));
            }
        }
        for (Resource bureau : report.concepts(Vocabulary.Bureau)) {
            if (bureau.hasProperty(SKOS.broader) || bureau.hasProperty(Vocabulary.unit)) {
                report.add(
                        WARNING,
                        bureau,
                        "",
                        "skos:broader and pg:unit of the bureau %s have no effect; take them away"
                                .formatted(SchemeReport.named(bureau)));
            }
        }
    }
}
