package org.plangraph.loader.text;

import java.util.List;

/**
 * How a stretch of lines was set: whether its lines are wrapped at a fixed width, and which of its
 * traces (indents, empty lines, the narrower first line) tell paragraphs apart.
 *
 * @param width where lines wrap, in quarters of a full-width character; 0 where they do not
 * @param margin indent of lines inside a paragraph, in half-width columns
 * @param indents paragraphs begin with an indent beyond the margin
 * @param blanks empty lines stand between paragraphs only
 * @param narrowFirst first lines are two characters narrower: their indent was lost
 */
record Layout(int width, int margin, boolean indents, boolean blanks, boolean narrowFirst) {

    /** Longer lines (60 full-width characters) are paragraphs of their own, not wrapped lines. */
    static final int LONGEST_WRAPPED = 240;

    /** Two full-width characters, the indent of a Chinese paragraph. */
    static final int INDENT = 8;

    /** Each line is a paragraph. */
    static final Layout UNWRAPPED = new Layout(0, 0, false, false, false);

    private static final int SHORTEST_WRAPPED = 48;
    private static final int NARROWER = 10;
    private static final int WIDER = 6;
    private static final int ENOUGH = 4;

    boolean wrapped() {
        return width > 0;
    }

    /** Lines between two that are too long to be wrapped ones. */
    static Layout of(List<Line> lines) {
        int width = commonest(lines);
        if (width == 0 || !wrapsAt(width, lines)) {
            return UNWRAPPED;
        }
        int margin = margin(width, lines);
        return new Layout(
                width,
                margin,
                indents(margin, lines),
                blanks(width, lines),
                narrowFirst(width, margin, lines));
    }

    private static int commonest(List<Line> lines) {
        int[] count = new int[LONGEST_WRAPPED + 1];
        for (Line line : lines) {
            if (line.width() <= LONGEST_WRAPPED) {
                count[line.width()]++;
            }
        }
        int best = 0;
        int most = 1;
        for (int width = LONGEST_WRAPPED; width >= SHORTEST_WRAPPED; width--) {
            int near = count[width] + (width > 0 ? count[width - 1] : 0);
            if (near > most) {
                most = near;
                best = width;
            }
        }
        return best;
    }

    /**
     * Wrapped lines are most of the lines, stop in mid-sentence about as often as not, and the line
     * after them seldom begins with a number; a list of items of like length does otherwise.
     */
    private static boolean wrapsAt(int width, List<Line> lines) {
        int near = 0;
        int longer = 0;
        int wide = 0;
        int midSentence = 0;
        int marked = 0;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            wide += line.width() * 2 >= width ? 1 : 0;
            longer += line.width() > width + WIDER ? 1 : 0;
            if (isNear(width, line)) {
                near++;
                midSentence += line.endsSentence() ? 0 : 1;
                boolean more = at + 1 < lines.size();
                marked += more && Marker.begins(lines.get(at + 1).bare()) ? 1 : 0;
            }
        }
        return near >= ENOUGH
                && near * 2 >= wide
                && longer * 10 <= near
                && midSentence * 5 >= near * 2
                && marked * 2 <= near;
    }

    private static boolean isNear(int width, Line line) {
        return line.width() >= width - NARROWER && line.width() <= width + WIDER;
    }

    private static int margin(int width, List<Line> lines) {
        int[] count = new int[LONGEST_WRAPPED];
        int best = 0;
        for (Line line : lines) {
            if (isNear(width, line) && line.indent() < count.length) {
                int seen = ++count[line.indent()];
                best = seen > count[best] ? line.indent() : best;
            }
        }
        return best;
    }

    private static boolean indents(int margin, List<Line> lines) {
        long indented = lines.stream().filter(line -> line.indent() >= margin + 2).count();
        return indented >= 2 && indented * 20 >= lines.size() && indented * 2 <= lines.size();
    }

    /** Where lines are cut in mid-sentence by empty lines, empty lines say nothing. */
    private static boolean blanks(int width, List<Line> lines) {
        int inside = 0;
        int blank = 0;
        for (int at = 1; at < lines.size(); at++) {
            Line before = lines.get(at - 1);
            Line line = lines.get(at);
            if (isNear(width, before) && !before.endsSentence() && !line.pageBefore()) {
                inside++;
                blank += line.blankBefore() ? 1 : 0;
            }
        }
        return inside >= 3 && blank * 10 <= inside;
    }

    private static boolean narrowFirst(int width, int margin, List<Line> lines) {
        int marked = 0;
        int narrow = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            Line line = lines.get(at);
            if (isNear(width, line)
                    && line.indent() <= margin + 1
                    && Marker.begins(line.bare())
                    && !line.endsSentence()) {
                marked++;
                narrow += line.width() <= width - 5 ? 1 : 0;
            }
        }
        return marked >= 2 && narrow * 3 >= marked * 2;
    }
}
