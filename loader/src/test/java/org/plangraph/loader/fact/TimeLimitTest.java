package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.outline.Span;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2031年6月底前, 2031, 6",
                "2031年12月31日前完成, 2031, 12",
                "2031.6.30, 2031, 6",
                "6月底, 2030, 6",
                "年内完成, 2030, -",
                "年底前, 2030, 12",
                "明年6月底前, 2031, 6",
                "2030—2032年, 2032, -",
                "2030年3月至2031年9月, 2031, 9",
                "第三季度, 2030, 9",
                "上半年, 2030, 6",
                "“十五五”末, 2030, -",
                "持续推进, -, -",
                "每月报送, -, -",
                "三年内, -, -",
            })
    void yearAndMonthAreRead(String words, @Nullable Integer year, @Nullable Integer month) {
        assertThat(of(words, 2030)).isEqualTo(new TimeLimit(whole(words), year, month));
    }

    @Test
    void withoutTheYearOfTheDocumentAMonthStaysAMonth() {
        assertThat(of("6月底前", null)).isEqualTo(new TimeLimit(whole("6月底前"), null, 6));
    }

    private static TimeLimit of(String words, @Nullable Integer issued) {
        return TimeLimit.of(words, whole(words), issued);
    }

    private static Span whole(String words) {
        return new Span(0, words.length());
    }
}
