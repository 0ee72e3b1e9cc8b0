package org.plangraph.ontology;

import static org.plangraph.ontology.SchemeFinding.Level.ERROR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** A label means one concept of its class, or a name could be read as either. */
final class LabelOwners implements SchemeRule {

    /** A concept that has a label, and as what. */
    private record Owner(Resource concept, String as) {}

    @Override
    public void check(SchemeReport report) {
        for (Resource type : SchemeReport.CLASSES) {
            Map<String, List<Owner>> owners = new LinkedHashMap<>();
            for (Resource concept : report.concepts(type)) {
                SchemeReport.preferred(concept, "zh")
                        .forEach(label -> own(owners, label, concept, "preferred label"));
                own(owners, concept, SKOS.altLabel, "altLabel");
                if (!type.equals(Vocabulary.Sector)) {
                    own(owners, concept, SKOS.hiddenLabel, "hiddenLabel");
                    own(owners, concept, SKOS.notation, "notation");
                }
            }
            owners.forEach((label, all) -> dispute(report, label, all));
        }
    }

    private static void own(
            Map<String, List<Owner>> owners, Resource concept, Property property, String as) {
        SchemeReport.labels(concept, property).forEach(label -> own(owners, label, concept, as));
    }

    private static void own(
            Map<String, List<Owner>> owners, String label, Resource concept, String as) {
        owners.computeIfAbsent(label, each -> new ArrayList<>()).add(new Owner(concept, as));
    }

    private static void dispute(SchemeReport report, String label, List<Owner> owners) {
        Owner first = owners.get(0);
        for (Owner other : owners) {
            if (!other.concept().equals(first.concept())) {
                boolean later =
                        report.origin(other.concept(), label)
                                >= report.origin(first.concept(), label);
                dispute(report, label, later ? other : first, later ? first : other);
            }
        }
    }

    /** Told of the one that came later: what analysts add, not what it meets. */
    private static void dispute(SchemeReport report, String label, Owner later, Owner earlier) {
        report.add(
                ERROR,
                later.concept(),
                label,
                "“%s” is %s of %s and %s of %s; leave it to one of them"
                        .formatted(
                                label,
                                later.as(),
                                SchemeReport.named(later.concept()),
                                earlier.as(),
                                SchemeReport.named(earlier.concept())));
    }
}
