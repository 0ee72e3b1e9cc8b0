package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.extract.Target.Comparator;

class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "不少于, 座,, AT_LEAST",
        "不得高于, %,, AT_MOST",
        "突破, 座,, MORE_THAN",
        "低于, %,, LESS_THAN",
        "约, 座,, ABOUT",
        ", 座, 以上, AT_LEAST",
        ", %, 以内, AT_MOST",
        ", 座, 左右, ABOUT",
        ", 余座,, MORE_THAN",
        ", 座,, EQUAL",
        ",,, EQUAL",
    })
    void theWordsAtTheNumberDecide(
            String before, String unit, String after, Comparator comparator) {
        assertThat(Bounds.of(before, unit, after)).isEqualTo(comparator);
    }

    @Test
    void anOddRestIsNoPartOfTheUnit() {
        assertThat(Bounds.bare("万余个")).isEqualTo("万个");
        assertThat(Bounds.bare("多场次")).isEqualTo("场次");
        assertThat(Bounds.bare("万个")).isEqualTo("万个");
    }
}
