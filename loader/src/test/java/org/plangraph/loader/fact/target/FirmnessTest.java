package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.extract.Target.Strength;

class FirmnessTest {

    @ParameterizedTest
    @CsvSource({
        "力争到2033年, HEDGED",
        "争取建成渡口, HEDGED",
        "原则上每村, HEDGED",
        "鼓励各镇新建, ENCOURAGED",
        "确保, FIRM",
        "力争新建渡口，确保, FIRM",
        "争取中央资金,",
        "人均预期寿命,",
        "新建渡口,",
    })
    void theLastMarkCounts(String words, Strength strength) {
        assertThat(Firmness.of(words)).isEqualTo(strength);
    }
}
