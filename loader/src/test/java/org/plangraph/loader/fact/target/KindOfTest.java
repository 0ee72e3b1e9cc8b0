package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.extract.Target.Direction;
import org.plangraph.loader.extract.Target.Kind;
import org.plangraph.loader.outline.Span;

class KindOfTest {

    private static final Predicate REACHED = new Predicate(null, null, null);

    @ParameterizedTest
    @CsvSource({
        "3～5座, 渡口, RANGE",
        "0.8：1, 师徒比, RATIO",
        "1倍, 渡运产值, GROWTH",
        "1.3倍, 补助标准, LEVEL",
        "80%, 建档率, LEVEL",
        "300艘, 渡船保有量, LEVEL",
        "300艘, 渡船数量, COUNT",
        "12座, 渡口, COUNT",
        "3个工作日, 办理, LEVEL",
    })
    void theNumberAndThePhraseDecide(String number, String indicator, Kind kind) {
        assertThat(kind(number, indicator, REACHED, false, "达到")).isEqualTo(kind);
    }

    @Test
    void whatMovesGrowsAndWhatRecursIsAnnual() {
        Predicate up = new Predicate(Direction.UP, null, null);

        assertThat(kind("5%", "渡运量", up, true, "渡运量")).isEqualTo(Kind.GROWTH);
        assertThat(kind("2场", "活动", REACHED, true, "举办")).isEqualTo(Kind.ANNUAL);
        assertThat(kind("2公里", "渠道里程", REACHED, false, "新增渠道里程")).isEqualTo(Kind.COUNT);
    }

    private static Kind kind(
            String number, String indicator, Predicate predicate, boolean yearly, String clause) {
        Span words = new Span(0, number.length());
        Quantity quantity =
                Quantities.in(number, words, Hidden.in(number, words, List.of())).get(0);
        return new KindOf(quantity, indicator, predicate).kind(yearly, null, clause);
    }
}
