package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<Line> lines(String text) {
        return Lines.of(text.codePoints().toArray());
    }

    @Test
    void everyKindOfLineBreakEndsALine() {
        assertThat(lines("甲\n乙\r\n丙\r丁\f戊\u2028己\u0085庚"))
                .extracting(Line::bare)
                .containsExactly("甲", "乙", "丙", "丁", "戊", "己", "庚");
    }

    @Test
    void aLineKnowsItsPlaceIndentAndWidth() {
        Line line = lines("　 𠮷 区 2031年\u200B 　").get(0);

        assertThat(line.start()).isEqualTo(2);
        assertThat(line.end()).isEqualTo(11);
        assertThat(line.indent()).isEqualTo(3);
        assertThat(line.width()).isEqualTo(4 + 1 + 4 + 1 + 4 * 2 + 4);
        assertThat(line.words()).isEqualTo("𠮷 区 2031年");
        assertThat(line.bare()).isEqualTo("𠮷区2031年");
    }

    @Test
    void emptyLinesAndPageEndsLeaveTheirTrace() {
        List<Line> lines = lines("甲\r\n乙\n\n丙\f丁");

        assertThat(lines).extracting(Line::blankBefore).containsExactly(false, false, true, false);
        assertThat(lines).extracting(Line::pageBefore).containsExactly(false, false, false, true);
    }
}
