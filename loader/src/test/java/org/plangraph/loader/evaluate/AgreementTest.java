package org.plangraph.loader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final BiPredicate<String, String> SAME = String::equals;

    @Test
    void countsEachThingAsOftenAsItStandsThere() {
        Agreement<String> agreement =
                Agreement.between(List.of("a", "a", "b"), List.of("a", "c", "b", "b"), SAME);

        assertThat(agreement).isEqualTo(new Agreement<>(2, List.of("a"), List.of("c", "b")));
        assertThat(agreement.score()).isEqualTo(new Score(2, 1, 2));
    }

    /** The first could take either, the second only the first of them. */
    @Test
    void leavesToEachWhatOnlyItCanTake() {
        BiPredicate<String, String> startsAs = (expected, found) -> found.startsWith(expected);

        assertThat(Agreement.between(List.of("a", "ab"), List.of("ab", "ac"), startsAs))
                .isEqualTo(new Agreement<>(2, List.of(), List.of()));
    }

    @Test
    void isWholeWhereNothingIsExpectedAndNothingFound() {
        assertThat(Agreement.between(List.of(), List.of(), SAME).score()).isEqualTo(Score.NONE);
    }
}
