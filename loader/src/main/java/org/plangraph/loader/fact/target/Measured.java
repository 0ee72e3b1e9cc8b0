package org.plangraph.loader.fact.target;

import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Kind;
import org.plangraph.loader.outline.Span;

/**
 * A number and what it measures.
 *
 * @param indicator the noun phrase, a shared modifier written out
 * @param quote shortest stretch with phrase and number
 * @param yearly whether it holds for each year
 */
record Measured(
        Quantity quantity,
        String indicator,
        Span quote,
        Kind kind,
        Predicate predicate,
        @Nullable Integer deadline,
        boolean yearly) {}
