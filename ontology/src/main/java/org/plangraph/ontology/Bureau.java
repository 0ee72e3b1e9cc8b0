package org.plangraph.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office as it recurs in every district, named by its function: 发展和改革, 商务.
 *
 * @param label preferred label: the function without 局 or 委员会
 * @param labelEn null where provisional
 * @param altLabels other forms of the name
 * @param hiddenLabels misspellings seen
 * @param notations single characters that stand for it in short names of merged bodies
 * @param line who it answers to
 * @param reviewed false for a concept made from a name that no scheme knows
 */
public record Bureau(
        String iri,
        String label,
        @Nullable String labelEn,
        List<String> altLabels,
        List<String> hiddenLabels,
        List<String> notations,
        Line line,
        boolean reviewed) {

    /** Who an office answers to. */
    public enum Line {
        /** The government of its own district. */
        GOVERNMENT,
        /** An office above: taxation, customs, fire and rescue. */
        ABOVE,
        /** A Party committee. */
        PARTY,
        /** Unions, federations, associations. */
        MASS
    }

    /** A bureau that no scheme knows; the same label always gives the same IRI. */
    public static Bureau provisional(String label) {
        return new Bureau(
                ProvisionalIri.of("bureau", label),
                label,
                null,
                List.of(),
                List.of(),
                List.of(),
                Line.GOVERNMENT,
                false);
    }
}
