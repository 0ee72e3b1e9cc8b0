package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class SpelledTest {

    @ParameterizedTest
    @CsvSource({
        "建立台账三千个, 3000, 个",
        "培育渡运企业五家，, 5, 家",
        "'培育渡运企业五家,', 5, 家",
        "电动化比例提升至七成；, 7, 成",
        "能耗下降三成, 3, 成",
        "新建渡口三至五座, 3, 座",
        "不少于五家, 5, 家",
    })
    void isANumber(String clause, String value, String unit) {
        assertThat(in(clause))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.value()).isEqualByComparingTo(value);
                            assertThat(one.unit()).isEqualTo(unit);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"开展护桥三年行动", "新建一批渡口", "做到三个到位", "实现以下三个，", "构成一体", "百亿级产业"})
    void isAWord(String clause) {
        assertThat(in(clause)).isEmpty();
    }

    private static List<Quantity> in(String clause) {
        Span words = new Span(0, clause.length());
        return Quantities.in(clause, words, Hidden.in(clause, words, List.of()));
    }
}
