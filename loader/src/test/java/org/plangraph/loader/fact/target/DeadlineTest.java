package org.plangraph.loader.fact.target;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class DeadlineTest {

    private static final Integer ISSUED = 2031;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2033年，建档|2033|到2033年",
                "2033年底前建档|2033|2033年底前",
                "到2033年年底建档|2033|到2033年年底",
                "力争到2033年底建档|2033|力争到2033年底",
                "2033年6月底前建档|2033|2033年6月底前",
                "2033年6月30日前建档|2033|2033年6月30日前",
                "2033年上半年建档|2033|2033年上半年",
                "截至2033年末建档|2033|截至2033年末",
                "2031—2033年建档|2033|2031—2033年",
                "2031年至2033年建档|2033|2031年至2033年",
                "2031-2033年期间建档|2033|2031-2033年期间",
                "2032年、2033年建档|2032 2033|2032年、2033年",
                "2032年和2033年建档|2032 2033|2032年和2033年",
                "到2032、2033年建档|2032 2033|到2032、2033年",
                "“十四五”末建档|2025|“十四五”末",
                "到“十五五”末建档|2030|到“十五五”末",
                "“十五五”期间建档|2030|“十五五”期间",
                "十五五时期末建档|2030|十五五时期末",
            })
    void aClauseBeginsWithItsDate(String clause, String years, String words) {
        Deadline deadline = requireNonNull(at(clause));
        assertThat(deadline.years())
                .isEqualTo(Arrays.stream(years.split(" ", -1)).map(Integer::valueOf).toList());
        assertThat(deadline.span().in(clause)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "年内建档|2031",
                "今年内建档|2031",
                "今年建档|2031",
                "今年底前建档|2031",
                "年底前建档|2031",
                "到年底建档|2031",
                "本年度内建档|2031",
                "确保年内建档|2031",
                "明年建档|2032",
                "明年底前建档|2032",
                "明年6月底前建档|2032",
            })
    void aDateIsReckonedFromTheYearOfTheDocument(String clause, int year) {
        Deadline deadline = requireNonNull(at(clause));
        assertThat(deadline.year()).isEqualTo(year);
        assertThat(Deadline.at(clause, new Span(0, clause.length()), null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2029年版规程",
                "2029年度基数",
                "2029年出台的办法",
                "2029年以来",
                "2029年起",
                "五年内建档",
                "3年内建档",
                "建档",
            })
    void otherYearsAreNoDate(String clause) {
        assertThat(at(clause)).isNull();
    }

    @Test
    void aDateInsideAClauseIsFound() {
        Deadline deadline = requireNonNull(within("古桥在2033年底前全部建档"));
        assertThat(deadline.year()).isEqualTo(2033);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "游客量较2029年增长20%",
                "游客量比2029年增加",
                "与2029年相比",
                "按2029年版规程修缮",
                "按照《渡口规划（2029—2035年）》建档"
            })
    void aYearComparedWithIsNone(String clause) {
        assertThat(within(clause)).isNull();
    }

    private static @Nullable Deadline at(String clause) {
        return Deadline.at(clause, new Span(0, clause.length()), ISSUED);
    }

    private static @Nullable Deadline within(String clause) {
        Hidden hidden = Hidden.in(clause, new Span(0, clause.length()), List.of());
        return Deadline.within(clause, new Span(0, clause.length()), ISSUED, hidden);
    }
}
