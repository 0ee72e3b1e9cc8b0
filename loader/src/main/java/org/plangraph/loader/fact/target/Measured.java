package org.plangraph.loader.fact.target;

import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Kind;
import org.plangraph.loader.extract.Target.Strength;
import org.plangraph.loader.outline.Span;

/**
 * A number and what it measures.
 *
 * @param indicator the noun phrase, a shared modifier written out
 * @param quote shortest stretch with phrase and number
 * @param per "year" where it holds for each year, the unit for 每万人, else null
 * @param part whether it is a part of what was told before (其中)
 */
record Measured(
        Quantity quantity,
        String indicator,
        Span quote,
        Kind kind,
        Predicate predicate,
        @Nullable Integer deadline,
        @Nullable String per,
        Strength strength,
        boolean part) {

    Measured with(String other) {
        return new Measured(quantity, other, quote, kind, predicate, deadline, per, strength, part);
    }
}
