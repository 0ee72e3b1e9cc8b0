package org.plangraph.loader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.page.Setting.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetLineTest {

    private static List<String> lines(List<Glyph> glyphs) {
        return SetLine.of(glyphs).stream().map(SetLine::words).toList();
    }

    @Test
    void glyphsAreReadByTheirPlacesWhateverTheirOrder() {
        List<Glyph> glyphs = new ArrayList<>(words(0, 20, "保护水源"));
        glyphs.addAll(words(0, 40, "节约用水"));
        glyphs.addAll(words(40, 21, "涵养"));
        Collections.reverse(glyphs);

        assertThat(lines(glyphs)).containsExactly("保护水源涵养", "节约用水");
    }

    @Test
    void gapsAreBlanksAsWideAsTheyAre() {
        List<Glyph> glyphs = new ArrayList<>(words(0, 20, "组长"));
        glyphs.addAll(words(60, 20, "江若川"));
        glyphs.add(new Glyph("A", 93, 20, 5, 10));

        assertThat(lines(glyphs)).containsExactly("组长        江若川 A");
    }

    /** In a font whose blanks are as wide as its ideographs, or in a line that was stretched. */
    @Test
    void aBlankThatWasTypedIsNoGapBetweenColumns() {
        assertThat(lines(words(0, 20, " 到 2031年 "))).containsExactly("到 2031年");
        assertThat(lines(words(0, 20, "  "))).isEmpty();
    }

    @Test
    void whatIsSetTwiceForBoldIsReadOnce() {
        List<Glyph> glyphs = new ArrayList<>(words(0, 20, "人人节水"));
        glyphs.addAll(words(0.4, 20, "人人节水"));

        assertThat(lines(glyphs)).containsExactly("人人节水");
    }
}
