package org.plangraph.ontology;

import static org.plangraph.ontology.SchemeFinding.Level.ERROR;
import static org.plangraph.ontology.SchemeFinding.Level.WARNING;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** A label is written as names in documents are read; one that no name can equal has no effect. */
final class MatchableLabels implements SchemeRule {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000]");

    private static final Pattern BRACKET = Pattern.compile("[()（）\\[\\]〔〕【】]");

    @Override
    public void check(SchemeReport report) {
        for (Resource concept : report.concepts()) {
            for (String label : labels(concept)) {
                check(report, concept, label);
            }
        }
        for (Resource bureau : report.concepts(Vocabulary.Bureau)) {
            for (String label : labels(bureau)) {
                bureau(report, bureau, label);
            }
        }
    }

    private static List<String> labels(Resource concept) {
        return Stream.of(
                        SchemeReport.preferred(concept, "zh"),
                        SchemeReport.labels(concept, SKOS.altLabel),
                        SchemeReport.labels(concept, SKOS.hiddenLabel))
                .flatMap(List::stream)
                .toList();
    }

    private static void check(SchemeReport report, Resource concept, String label) {
        if (label.isBlank()) {
            report.add(
                    ERROR,
                    concept,
                    label,
                    "a label of " + SchemeReport.named(concept) + " is empty; take it away");
        } else if (BLANK.matcher(label).find() && !label.matches("[\\x20-\\x7e]+")) {
            report.add(
                    WARNING,
                    concept,
                    label,
                    "no name can equal “%s” of %s: names are read without blanks; write it without"
                            .formatted(label, SchemeReport.named(concept)));
        }
    }

    private static void bureau(SchemeReport report, Resource bureau, String label) {
        if (BRACKET.matcher(label).find()) {
            report.add(
                    WARNING,
                    bureau,
                    label,
                    "no name can equal “%s” of %s: what stands in brackets is read apart from the name; leave the brackets out"
                            .formatted(label, SchemeReport.named(bureau)));
        }
    }
}
