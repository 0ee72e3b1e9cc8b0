package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.extract.Target.Comparator;
import org.plangraph.loader.outline.Span;

class QuantityTest {

    @Test
    void anotherComparatorLeavesTheRest() {
        Quantity plain =
                new Quantity(
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        "座",
                        Comparator.EQUAL,
                        new Span(0, 3),
                        new Span(0, 2),
                        Quantity.Form.COUNTER);

        Quantity bounded = plain.with(Comparator.AT_LEAST);

        assertThat(bounded.comparator()).isEqualTo(Comparator.AT_LEAST);
        assertThat(bounded.with(Comparator.EQUAL)).isEqualTo(plain);
    }
}
