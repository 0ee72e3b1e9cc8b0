package org.plangraph.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign, brand or scheme with a name of its own: 工赋山东.
 *
 * @param label preferred label, without quotation marks
 * @param labelEn null where provisional
 * @param altLabels other forms of the name
 * @param reviewed false for a concept made from a name that no scheme knows
 */
public record Programme(
        String iri,
        String label,
        @Nullable String labelEn,
        List<String> altLabels,
        boolean reviewed) {

    /** A programme that no scheme knows; the same label always gives the same IRI. */
    public static Programme provisional(String label) {
        return new Programme(ProvisionalIri.of("programme", label), label, null, List.of(), false);
    }
}
