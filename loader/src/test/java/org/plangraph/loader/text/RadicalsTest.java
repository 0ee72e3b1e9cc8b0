package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadicalsTest {

    @ParameterizedTest
    @CsvSource({"⼀、⼈⼒, 一、人力", "⺠⽣, 民生", "⻓江⻔⼾, 长江门户", "北\uF963, 北北", "区水务局, 区水务局"})
    void formsAreWrittenAsWhatTheyMean(String set, String meant) {
        assertThat(Radicals.resolve(set)).isEqualTo(meant);
    }
}
