package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.text;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.plangraph.loader.extract.Correction;
import org.plangraph.loader.extract.ExtractJson;
import org.plangraph.ontology.Prov;
import org.plangraph.ontology.Vocabulary;

/** Who corrected a fact, why, and what had been read. */
final class CorrectionDescription {

    private final Description description;

    CorrectionDescription(Description description) {
        this.description = description;
    }

    /** Puts the corrections beside the fact they changed. */
    void describe(Resource fact, List<Correction> corrections) {
        for (int i = 0; i < corrections.size(); i++) {
            fact.addProperty(Vocabulary.correction, correction(fact, i + 1, corrections.get(i)));
        }
    }

    /** One correction that hangs under a resource. */
    Resource correction(Resource under, int n, Correction correction) {
        Resource resource =
                description.a(Iris.correction(under, n), Vocabulary.Correction, Prov.Entity);
        text(resource, Vocabulary.correctedBy, correction.by());
        text(resource, Vocabulary.reason, correction.why());
        text(resource, Vocabulary.statedIn, correction.source());
        if (!correction.was().isEmpty()) {
            text(resource, Vocabulary.original, ExtractJson.object(correction.was()));
        }
        if (correction.date() != null) {
            String date = correction.date().toString();
            resource.addProperty(
                    Vocabulary.correctedOn,
                    description.model().createTypedLiteral(date, XSDDatatype.XSDdate));
        }
        return resource;
    }
}
