package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its {@link Line}s; empty ones only leave their trace in the next. */
final class Lines {

    private static final int TAB_COLUMNS = 4;

    private final int[] text;
    private final List<Line> lines = new ArrayList<>();
    private boolean blank;
    private boolean page;

    private Lines(int[] text) {
        this.text = text;
    }

    /**
     * @param text code points
     */
    static List<Line> of(int[] text) {
        return new Lines(text).cut();
    }

    private List<Line> cut() {
        int from = 0;
        for (int at = 0; at <= text.length; at++) {
            if (at == text.length || Characters.endsLine(text[at])) {
                line(from, at);
                page |= at < text.length && text[at] == '\f';
                if (at + 1 < text.length && text[at] == '\r' && text[at + 1] == '\n') {
                    at++;
                }
                from = at + 1;
            }
        }
        return lines;
    }

    private void line(int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && hasNoInk(text[start])) {
            indent += columns(text[start++]);
        }
        if (start == to) {
            blank = true;
            return;
        }
        int end = to;
        while (hasNoInk(text[end - 1])) {
            end--;
        }
        int width = width(start, end);
        String words = words(start, end, true);
        String bare = words(start, end, false);
        boolean marked = Marker.begins(bare);
        lines.add(new Line(start, end, indent, width, blank, page, marked, words, bare));
        blank = false;
        page = false;
    }

    private static boolean hasNoInk(int c) {
        return Characters.isSpace(c) || Characters.isInvisible(c);
    }

    private static int columns(int c) {
        return switch (c) {
            case '\t' -> TAB_COLUMNS;
            case 0x3000 -> 2;
            default -> Characters.isInvisible(c) ? 0 : 1;
        };
    }

    /** A blank counts a quarter: that is what typesetters put between a digit and an ideograph. */
    private int width(int start, int end) {
        int width = 0;
        for (int at = start; at < end; at++) {
            int c = text[at];
            if (c == 0x3000 || Characters.isFullWidth(c)) {
                width += 4;
            } else if (Characters.isSpace(c)) {
                width += 1;
            } else if (!Characters.isInvisible(c)) {
                width += 2;
            }
        }
        return width;
    }

    private String words(int start, int end, boolean blanks) {
        StringBuilder words = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            int c = text[at];
            if (Characters.isSpace(c) ? blanks : !Characters.isInvisible(c)) {
                words.appendCodePoint(c);
            }
        }
        return words.toString();
    }
}
