package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HangingLinesTest {

    private static final String FIRST = "沿湖岸线划分为保育段恢复段利用段三类各段长度由区里测定";

    private static List<Line> lines(String text) {
        return Lines.of(text.codePoints().toArray());
    }

    @Test
    void linesWithoutAnIndentBelowFullOnesShowTheWidth() {
        String wrapped = "　　" + FIRST + "\n后公布。\n　　一、清退围网\n　　" + FIRST + "\n后公示。\n";

        assertThat(HangingLines.layout(lines(wrapped)))
                .isEqualTo(new Layout(116, 0, true, false, false));
        assertThat(HangingLines.layout(lines(wrapped.replace("　　", "      "))))
                .isEqualTo(new Layout(120, 0, true, false, false));
    }

    @Test
    void aLongWordLeavesMoreOfTheLineAboveEmpty() {
        String text = "　　" + FIRST + "\n后公布。\n　　沿湖清退围网并在各村各镇公示栏公示并尽快致电\n3408000001询问。\n";

        assertThat(HangingLines.layout(lines(text)).wrapped()).isTrue();
        assertThat(HangingLines.layout(lines(text.replace("340800000", "各"))).wrapped()).isFalse();
    }

    @Test
    void oneSuchLineOrOneBelowAShortOneShowsNothing() {
        String one = "　　" + FIRST + "\n后公布。\n　　一、清退围网\n";

        assertThat(HangingLines.layout(lines(one)).wrapped()).isFalse();
        assertThat(HangingLines.layout(lines(one + one + "各镇要协助。\n")).wrapped()).isFalse();
        assertThat(HangingLines.layout(lines("云泽区清退方案\n" + one + one)).wrapped()).isFalse();
        assertThat(HangingLines.layout(List.of()).wrapped()).isFalse();
    }
}
