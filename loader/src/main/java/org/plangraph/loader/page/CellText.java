package org.plangraph.loader.page;

import java.util.List;

/**
 * The words of a cell on one line: a line that fills its cell goes on in the next, without a blank
 * between ideographs; a shorter one ends what it says, and a blank stands for its end.
 */
final class CellText {

    /** So many font sizes, besides the margin, a line that fills its cell may stop short of it. */
    private static final double RAGGED = 1.3;

    private CellText() {}

    /**
     * @param from where the cell begins
     * @param to where it ends
     */
    static String of(List<Glyph> glyphs, double from, double to) {
        StringBuilder words = new StringBuilder();
        for (SetLine line : SetLine.of(glyphs)) {
            words.append(line.words().replaceAll(" {2,}", " "));
            double margin = Math.min(line.left() - from, line.size());
            boolean full = to - line.right() - margin < RAGGED * line.size();
            boolean wide = line.glyphs().get(line.glyphs().size() - 1).isWide();
            words.append(full && wide ? "" : " ");
        }
        return words.toString().strip();
    }
}
