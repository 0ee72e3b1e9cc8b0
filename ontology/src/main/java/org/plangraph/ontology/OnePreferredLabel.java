package org.plangraph.ontology;

import static org.plangraph.ontology.SchemeFinding.Level.ERROR;
import static org.plangraph.ontology.SchemeFinding.Level.INFO;

import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** A concept has one preferred label in Chinese, and should have one in English. */
final class OnePreferredLabel implements SchemeRule {

    @Override
    public void check(SchemeReport report) {
        for (Resource concept : report.concepts()) {
            String named = SchemeReport.named(concept);
            List<String> chinese = SchemeReport.preferred(concept, "zh");
            if (chinese.isEmpty()) {
                report.add(
                        ERROR,
                        concept,
                        "",
                        named + " has no preferred label in Chinese; add skos:prefLabel \"…\"@zh");
            }
            several(report, concept, chinese, "zh");
            List<String> english = SchemeReport.preferred(concept, "en");
            several(report, concept, english, "en");
            if (english.isEmpty()) {
                report.add(
                        INFO,
                        concept,
                        "",
                        named + " has no label in English; add skos:prefLabel \"…\"@en");
            }
        }
    }

    private static void several(
            SchemeReport report, Resource concept, List<String> labels, String language) {
        if (labels.size() > 1) {
            report.add(
                    ERROR,
                    concept,
                    labels.get(labels.size() - 1),
                    "%s has %d preferred labels in %s: %s; keep one, make the others skos:altLabel"
                            .formatted(
                                    SchemeReport.named(concept),
                                    labels.size(),
                                    language,
                                    String.join(", ", labels)));
        }
    }
}
