package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static List<Line> lines(String text) {
        return Lines.of(text.codePoints().toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 28, 34, 40, 45})
    void theWrapWidthIsFound(int width) {
        Layout layout = Layout.of(lines(Rewrapping.at(width).of(Samples.YUNZE.text())));

        assertThat(layout.width()).isBetween(width * 4 - 3, width * 4);
        assertThat(layout.narrowFirst()).isTrue();
        assertThat(layout.indents()).isFalse();
        assertThat(layout.blanks()).isTrue();
    }

    @Test
    void indentsAndDoubledLinesAreSeen() {
        Rewrapping wrapping = Rewrapping.at(28);

        assertThat(Layout.of(lines(wrapping.doubledLines().of(Samples.YUNZE.text()))).blanks())
                .isFalse();
        assertThat(Layout.of(lines(wrapping.indented("　　").of(Samples.YUNZE.text()))).indents())
                .isTrue();
    }

    /** Nearly all lines that stop inside a sentence are first lines, two characters narrower. */
    @Test
    void paragraphsOfTwoLinesHaveTheWidthOfTheirSecond() {
        String first = "　　沿湖岸线划分为保育段恢复段利用段三类各段长度由区里测\n";
        String second = "定后公布并在沿线各镇村公示栏张贴满一个月再听取沿湖居民意\n";
        String text = (first + "定后公布。\n").repeat(9) + (first + second + "见。\n").repeat(3);

        assertThat(Layout.of(lines(text)).width()).isBetween(109, 112);
    }

    /** Lines in front of a label stop where the list ends and say nothing about the width. */
    @Test
    void labelsOnLinesOfTheirOwnHideNoWidth() {
        String text = "沿湖岸线划分为保育段恢复段利用段三类各段长度由区里测定\n后公布。\n责任单位：区水务局、区财政局、区审计局\n配合单位：各镇\n";

        assertThat(Layout.of(lines(text.repeat(5))).width()).isBetween(104, 108);
    }

    @Test
    void paragraphsAsLinesAreNotWrapped() {
        assertThat(Layout.of(lines(Samples.YUNZE.text())).wrapped()).isFalse();
        assertThat(Layout.of(lines("区水务局负责清退围网。\n".repeat(40))).wrapped()).isFalse();
        assertThat(Layout.of(List.of()).wrapped()).isFalse();
    }
}
