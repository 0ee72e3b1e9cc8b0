package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class PerUnitTest {

    @ParameterizedTest
    @CsvSource({
        "每万人拥有渡船, 万人, true",
        "每千名老年人渡船床位, 千名老年人, true",
        "每百户, 百户, true",
        "每平方公里渡口, 平方公里, true",
        "每月至少举办, 月, false",
        "每半年巡护, 半年, false",
    })
    void isAsWritten(String words, String unit, boolean dense) {
        PerUnit per = Objects.requireNonNull(PerUnit.in(words, new Span(0, words.length())), words);

        assertThat(per.unit()).isEqualTo(unit);
        assertThat(per.dense()).isEqualTo(dense);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每个乡镇建设", "每年举办", "各村新建", "每艘渡船"})
    void whereSomethingIsDoneIsNone(String words) {
        assertThat(PerUnit.in(words, new Span(0, words.length()))).isNull();
    }
}
