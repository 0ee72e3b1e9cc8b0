package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.extract.Target.Comparator;
import org.plangraph.loader.extract.Target.Kind;
import org.plangraph.loader.extract.Target.Strength;
import org.plangraph.loader.outline.Span;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "建档率、挂牌率|2|建档率 挂牌率",
                "建档率和挂牌率|2|建档率 挂牌率",
                "建档率、挂牌率及巡查率|3|建档率 挂牌率 巡查率",
                "规模以上工业企业甲率、乙率|2|规模以上工业企业甲率 规模以上工业企业乙率",
                "全县建档率、挂牌率|2|全县建档率 全县挂牌率",
                "市级及以上石桥、木桥|2|市级及以上石桥 市级及以上木桥",
            })
    void aListOfPhrasesIsSharedOut(String phrase, int count, String parts) {
        assertThat(words(phrase, count)).isEqualTo(Arrays.asList(parts.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"建档率, 2", "石桥、木桥、廊桥, 2", "石桥（甲、乙）, 2"})
    void whereTheCountsDifferAllMeasureTheSame(String phrase, int count) {
        assertThat(words(phrase, count)).containsExactly(phrase);
    }

    @Test
    void oneNumberMeasuresTheWholeList() {
        assertThat(words("石桥、木桥", 1)).containsExactly("石桥、木桥");
    }

    @ParameterizedTest
    @CsvSource({
        "省级示范石桥, 木桥, 省级木桥",
        "市级及以上示范石桥, 木桥, 市级及以上木桥",
        "省级示范石桥, 市级木桥, 市级木桥",
        "示范石桥, 木桥, 木桥",
    })
    void theFirstItemLendsItsRank(String first, String phrase, String expected) {
        Measured earlier = measured(first);

        assertThat(
                        Phrases.of(
                                phrase,
                                new Span(0, phrase.length()),
                                1,
                                List.of(earlier),
                                new Span(0, phrase.length())))
                .map(Phrases.Part::words)
                .containsExactly(expected);
    }

    private static Measured measured(String indicator) {
        Span here = new Span(0, 1);
        Quantity one =
                new Quantity(
                        BigDecimal.ONE,
                        null,
                        "座",
                        Comparator.EQUAL,
                        here,
                        here,
                        Quantity.Form.COUNTER);
        return new Measured(
                one,
                indicator,
                here,
                Kind.COUNT,
                new Predicate(null, null, null),
                null,
                null,
                Strength.FIRM,
                false);
    }

    private static List<String> words(String phrase, int count) {
        Span whole = new Span(0, phrase.length());
        return Phrases.of(phrase, whole, count, List.of(), whole).stream()
                .map(Phrases.Part::words)
                .toList();
    }
}
