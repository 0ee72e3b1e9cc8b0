package org.plangraph.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target measures, shared across districts.
 *
 * @param label preferred label: no place, no verb
 * @param labelEn null where provisional
 * @param altLabels the same measure in other words
 * @param unit the unit it is commonly given in, null where it has none or it is not known
 * @param broader IRI of the measure without this one's qualifier, null where there is none
 * @param reviewed false for a concept made from a phrase that no scheme knows
 */
public record Indicator(
        String iri,
        String label,
        @Nullable String labelEn,
        List<String> altLabels,
        @Nullable String unit,
        @Nullable String broader,
        boolean reviewed) {

    /** An indicator that no scheme knows; the same label always gives the same IRI. */
    public static Indicator provisional(String label) {
        return new Indicator(
                ProvisionalIri.of("indicator", label), label, null, List.of(), null, null, false);
    }
}
