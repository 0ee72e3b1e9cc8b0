package org.plangraph.loader.fact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class IssueDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"（云溪县人民政府2031年5月6日印发）", "(2031年5月6日云溪县人民政府办公室印发)"})
    void bracketsUnderTheTitleSayWhen(String line) {
        IssueDate found = requireNonNull(in("云溪县古桥保护方案\n" + line));
        assertThat(found.date()).isEqualTo(LocalDate.of(2031, 5, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "2031年5月6日, 2031-05-06",
        "2031年12月26日, 2031-12-26",
        "二〇三一年五月六日, 2031-05-06",
        "二○三一年十月二十一日, 2031-10-21",
        "二零三一年十二月三十一日, 2031-12-31",
        "云溪县人民政府2031年5月6日, 2031-05-06",
    })
    void aLineThatEndsInADateIsTheSignature(String line, LocalDate date) {
        IssueDate found = requireNonNull(in("现予印发。\n" + line + "\n云溪县古桥保护方案"));
        assertThat(found.date()).isEqualTo(date);
        assertThat(found.line()).isEqualTo(new Span(6, 6 + line.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本方案自2031年5月6日起施行。",
                "经县政府研究，定于2031年5月6日",
                "2031年5月6日县政府第3次常务会议通过",
                "2031年13月6日",
                "2031年5月",
            })
    void otherDatesAreNot(String line) {
        assertThat(in(line)).isNull();
    }

    @Test
    void theFirstSuchLineCounts() {
        IssueDate found = requireNonNull(in("2031年5月6日\n云溪县古桥保护方案\n2032年1月2日"));
        assertThat(found.date()).isEqualTo(LocalDate.of(2031, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.巡护。每月一次。\n云溪县人民政府办公室\n2031年5月6日\n（此件公开发布）",
                "2.巡护。每月一次。\n云溪县人民政府2031年5月6日",
            })
    void aPlanMayCloseWithItsSignature(String rest) {
        IssueDate found = requireNonNull(IssueDate.below(rest, new Span(0, rest.length())));
        assertThat(found.date()).isEqualTo(LocalDate.of(2031, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县文物局\n2031年5月6日", "2031年5月6日", "每月一次。\n2031年5月6日"})
    void aDateOfATableIsNoSignature(String rest) {
        assertThat(IssueDate.below(rest, new Span(0, rest.length()))).isNull();
    }

    @Test
    void aShortDateNeedsASignatory() {
        assertThat(requireNonNull(in("现予印发。\n云溪县文物局\n2031.5.6")).date())
                .isEqualTo(LocalDate.of(2031, 5, 6));
        assertThat(in("现予印发。\n版本：\n2031.5.6")).isNull();
    }

    @Test
    void thePageOfTheSiteDatesItWhereNoSignatureDoes() {
        String page = "索引号：00031/2031-1 成文日期：2031-05-06 发布日期：2031-05-09\n云溪县古桥保护方案";

        assertThat(requireNonNull(IssueDate.onPage(page, new Span(0, page.length()))).date())
                .isEqualTo(LocalDate.of(2031, 5, 6));
        assertThat(IssueDate.onPage("成文日期：近日", new Span(0, 7))).isNull();
    }

    private static @Nullable IssueDate in(String front) {
        return IssueDate.in(front, new Span(0, front.length()));
    }
}
