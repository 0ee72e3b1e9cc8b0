package org.plangraph.loader.text;

import java.util.Arrays;
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
    private static final int NARROWER = 12;
    private static final int WIDER = 6;
    private static final int ENOUGH = 4;

    boolean wrapped() {
        return width > 0;
    }

    /** Lines between two that are too long to be wrapped ones. */
    static Layout of(List<Line> lines) {
        Layout hanging = HangingLines.layout(lines);
        if (hanging.wrapped()) {
            return hanging;
        }
        int width = width(lines);
        int cut = width > 0 ? width : CutBrackets.width(lines);
        return cut > 0 ? of(cut, lines) : UNWRAPPED;
    }

    private static Layout of(int width, List<Line> lines) {
        int margin = margin(width, lines);
        return new Layout(
                width,
                margin,
                indents(margin, lines),
                blanks(width, lines),
                narrowFirst(width, margin, lines));
    }

    /**
     * Where paragraphs have two lines, most lines that are wrapped are first lines, and others are
     * wider by the indent. 0 where lines are not wrapped.
     */
    private static int width(List<Line> lines) {
        int width = commonest(lines);
        if (width == 0 || wrapsAt(width, lines)) {
            return width;
        }
        return wrapsAt(width + INDENT, lines) ? width + INDENT : 0;
    }

    /**
     * The width at which most lines stop in mid-sentence; 0 where there are none. First lines and
     * those before an unbreakable word are narrower, so a band is sought, and then its upper end.
     */
    private static int commonest(List<Line> lines) {
        int[] count = new int[LONGEST_WRAPPED + 1];
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (stopsInside(lines, at) && lines.get(at).width() <= LONGEST_WRAPPED) {
                count[lines.get(at).width()]++;
            }
        }
        int top = 0;
        int most = 0;
        for (int width = SHORTEST_WRAPPED; width <= LONGEST_WRAPPED; width++) {
            int band = Arrays.stream(count, width - NARROWER, width + 1).sum();
            if (band > most) {
                most = band;
                top = width;
            }
        }
        return widest(count, top);
    }

    /** The widest that is not rare within the band: stray characters hang beyond the margin. */
    private static int widest(int[] count, int top) {
        int most = 0;
        for (int width = top; width > top - NARROWER && top > 0; width--) {
            most = Math.max(most, count[width] + count[width - 1]);
        }
        int widest = top;
        while (top > 0 && (count[widest] + count[widest - 1]) * 4 < most) {
            widest--;
        }
        return top > 0 && count[widest] < count[widest - 1] ? widest - 1 : widest;
    }

    /**
     * Neither a heading nor an entry of a roster nor in front of a number or a label, and yet no
     * sentence ends with the line.
     */
    private static boolean stopsInside(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.width() >= SHORTEST_WRAPPED
                && !line.endsSentence()
                && !line.isRow()
                && !NameColumn.begins(line.words())
                && !lines.get(at + 1).marked()
                && !lines.get(at + 1).isLabelled();
    }

    /**
     * Where lines are wrapped, those that stop in mid-sentence are nearly all of one width, and
     * hardly any line is wider.
     */
    private static boolean wrapsAt(int width, List<Line> lines) {
        int near = 0;
        int longer = 0;
        int inside = 0;
        int insideNear = 0;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean isNear = isNear(width, line);
            boolean stops = at + 1 < lines.size() && stopsInside(lines, at);
            near += isNear ? 1 : 0;
            longer += line.width() > width + WIDER ? 1 : 0;
            inside += stops ? 1 : 0;
            insideNear += stops && isNear ? 1 : 0;
        }
        return insideNear >= ENOUGH && insideNear * 10 >= inside * 6 && longer * 10 <= near;
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
                    && line.marked()
                    && !line.endsSentence()) {
                marked++;
                narrow += line.width() <= width - 5 ? 1 : 0;
            }
        }
        return marked >= 2 && narrow * 3 >= marked * 2;
    }
}
