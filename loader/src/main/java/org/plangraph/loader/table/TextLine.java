package org.plangraph.loader.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text as read.
 *
 * @param start of its words, in code points; indents left out
 * @param end after its last word
 * @param words between them
 */
record TextLine(int start, int end, String words) {

    static TextLine[] of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\\R", -1)) {
            lines.add(line(at, line));
            at += line.length();
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return inCodePoints(text, lines);
    }

    /** Blanks at the ends are left out, but for tabs: they part empty cells. */
    private static TextLine line(int at, String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        return new TextLine(at + from, at + to, line.substring(from, to));
    }

    private static boolean isBlank(char c) {
        return c != '\t' && (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff');
    }

    private static TextLine[] inCodePoints(String text, List<TextLine> lines) {
        TextLine[] counted = new TextLine[lines.size()];
        int chars = 0;
        int points = 0;
        for (int i = 0; i < counted.length; i++) {
            TextLine line = lines.get(i);
            points += text.codePointCount(chars, Math.min(line.start(), text.length()));
            chars = Math.min(line.start(), text.length());
            int length = line.words().codePointCount(0, line.words().length());
            counted[i] = new TextLine(points, points + length, line.words());
        }
        return counted;
    }

    boolean isEmpty() {
        return words.isBlank();
    }
}
