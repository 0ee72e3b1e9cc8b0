package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.outline.Span;

class HiddenTest {

    @ParameterizedTest
    @CsvSource({
        "落实《古桥30座名录》, 30",
        "打造“5+3”体系, 5",
        "依据云政发〔2031〕74号, 74",
        "依据云政发（2031）第74号, 74",
        "执行《养护规程》（2029年版）, 2029",
        "执行规程（试行2029年版）, 2029",
        "符合GB 50123, 50123",
        "符合（GB50123—2029）, 50123",
        "符合JGJ/T 123, 123",
    })
    void numbersOfTitlesSlogansAndDocumentsAreHidden(String text, String number) {
        Hidden hidden = Hidden.in(text, new Span(0, text.length()), List.of());

        assertThat(hidden.covers(text.indexOf(number))).isTrue();
        assertThat(hidden.covers(0)).isFalse();
    }

    @Test
    void plainNumbersAreNot() {
        Hidden hidden = Hidden.in("建档古桥30座（石桥10座）", new Span(0, 14), List.of());

        assertThat(hidden.covers(4)).isFalse();
        assertThat(hidden.covers(10)).isFalse();
    }

    @Test
    void aResponsibilityClauseIsHiddenAndKnownAsOne() {
        Hidden hidden = Hidden.in("建档（责任：12局）《名录》", new Span(0, 14), List.of(new Span(2, 10)));

        assertThat(hidden.covers(6)).isTrue();
        assertThat(hidden.isClause(6)).isTrue();
        assertThat(hidden.isClause(11)).isFalse();
        assertThat(hidden.covers(11)).isTrue();
    }
}
