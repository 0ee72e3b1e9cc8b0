package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutBracketsTest {

    private static final String CUT = "一、清退围网。沿湖清退围网并在各村公示。（区水务局牵";

    private static List<Line> lines(String text) {
        return Lines.of(text.codePoints().toArray());
    }

    @Test
    void bracketsCutInTheLongestLinesShowTheWidth() {
        assertThat(CutBrackets.width(lines((CUT + "\n头）\n").repeat(2)))).isEqualTo(26 * 4);
    }

    @Test
    void oneBracketOrOneInAShortLineShowsNothing() {
        String cut = CUT + "\n头）\n";

        assertThat(CutBrackets.width(lines(cut))).isZero();
        assertThat(CutBrackets.width(lines(cut + cut + "（区水务局牵\n头）"))).isZero();
        assertThat(CutBrackets.width(lines((CUT + "头\n二、公示。（各镇）\n").repeat(2)))).isZero();
        assertThat(CutBrackets.width(List.of())).isZero();
    }
}
