package org.plangraph.loader.counterpart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Two tasks of different plans that are on the same matter.
 *
 * @param first IRI of one task, the smaller of the two
 * @param second IRI of the other
 * @param score how alike they are, up to 1, three decimals
 * @param sharedWords the longest words both have, what the score rests on
 */
record Counterpart(String first, String second, BigDecimal score, List<String> sharedWords) {

    private static final int WORDS = 5;

    static Counterpart of(ComparedTask one, ComparedTask other, double likeness) {
        boolean ordered = ComparedTask.ORDER.compare(one, other) <= 0;
        ComparedTask first = ordered ? one : other;
        ComparedTask second = ordered ? other : one;
        return new Counterpart(
                first.iri(),
                second.iri(),
                BigDecimal.valueOf(Math.min(1, likeness)).setScale(3, RoundingMode.HALF_UP),
                first.words().shared(second.words(), WORDS));
    }
}
