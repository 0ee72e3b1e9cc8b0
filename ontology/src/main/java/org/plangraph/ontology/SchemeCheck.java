package org.plangraph.ontology;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;

/** Looks schemes over, rule by rule. */
final class SchemeCheck {

    private static final List<SchemeRule> RULES =
            List.of(
                    new KnownTerms(),
                    new OnePreferredLabel(),
                    new BroaderConcepts(),
                    new LabelOwners(),
                    new MatchableLabels(),
                    new SectorKeywords(),
                    new ProvisionalConcepts());

    private final SchemeReport report;

    SchemeCheck(Model model, List<SchemeSource> sources) {
        this.report = new SchemeReport(model, sources);
        RULES.forEach(rule -> rule.check(report));
    }

    /** The gravest first. */
    List<SchemeFinding> findings() {
        return report.findings().stream()
                .sorted(Comparator.comparing(SchemeFinding::level))
                .toList();
    }
}
