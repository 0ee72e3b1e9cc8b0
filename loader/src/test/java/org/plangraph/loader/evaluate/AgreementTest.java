package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void countsEachThingAsOftenAsItStandsThere() {
        Agreement<String> agreement =
                Agreement.between(List.of("a", "a", "b"), List.of("a", "c", "b", "b"));

        assertThat(agreement).isEqualTo(new Agreement<>(2, List.of("a"), List.of("c", "b")));
        assertThat(agreement.f1()).isCloseTo(4.0 / 7, within(1e-9));
        assertThat(agreement.differences()).isEqualTo("  - a\n  + c\n  + b\n");
    }

    @Test
    void isWholeWhereNothingIsExpectedAndNothingFound() {
        assertThat(Agreement.between(List.of(), List.of()).f1()).isEqualTo(1);
    }

    @Test
    void isNoneWhereNothingIsFound() {
        assertThat(Agreement.between(List.of("a"), List.of()).f1()).isZero();
    }
}
