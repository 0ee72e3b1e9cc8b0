package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstUnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "水务局|4",
                "（区水务局|8",
                "（2031年|12",
                "2031年|8",
                "度，其中|8",
                "率,2031年|14",
                "70%。其中|10",
            })
    void whatCannotBePartedIsMeasured(String words, int width) {
        List<Line> lines = Lines.of(words.codePoints().toArray());

        assertThat(FirstUnit.width(lines.get(0))).isEqualTo(width);
    }
}
