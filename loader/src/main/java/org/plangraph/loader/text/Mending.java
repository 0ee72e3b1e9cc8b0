package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a {@link MendedText}, paragraph by paragraph, keeping where each char came from. */
final class Mending {

    private final int[] raw;
    private final int[] simplified;
    private final int[] masked;
    private final StringBuilder text;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int[] starts;
    private int last;

    /**
     * @param raw code points
     * @param simplified the same in simplified characters
     * @param masked these with residue made invisible
     */
    Mending(int[] raw, int[] simplified, int[] masked) {
        this.raw = raw;
        this.simplified = simplified;
        this.masked = masked;
        this.text = new StringBuilder(raw.length);
        this.starts = new int[raw.length + 1];
    }

    void paragraph(List<Line> lines) {
        if (!text.isEmpty()) {
            append('\n', last + 1);
        }
        int start = text.length();
        for (Line line : lines) {
            if (text.length() > start) {
                join(line);
            }
            words(line);
        }
        paragraphs.add(new Paragraph(start, text.length()));
    }

    private void join(Line line) {
        if (Spacing.parts(masked[last], masked[line.start()])) {
            append(' ', last + 1);
        }
    }

    private void words(Line line) {
        int blank = -1;
        for (int at = line.start(); at < line.end(); at++) {
            int c = masked[at];
            if (Characters.isSpace(c)) {
                blank = blank < 0 || c == '\t' || (masked[blank] != '\t' && c == ' ') ? at : blank;
            } else if (!Characters.isInvisible(c)) {
                if (blank >= 0) {
                    blank(line, blank, c);
                    blank = -1;
                }
                append(c, at);
                last = at;
            }
        }
    }

    private void blank(Line line, int at, int after) {
        if (masked[at] == '\t' && line.isRow()) {
            append('\t', at);
        } else if (Spacing.keeps(masked[last], after)) {
            append(' ', at);
        }
    }

    private void append(int c, int at) {
        int from = text.length();
        text.appendCodePoint(c);
        if (text.length() > starts.length) {
            starts = Arrays.copyOf(starts, starts.length + starts.length / 4 + 16);
        }
        Arrays.fill(starts, from, text.length(), at);
    }

    MendedText mended() {
        int[] exact = Arrays.copyOf(starts, text.length());
        return new MendedText(raw, simplified, text.toString(), exact, paragraphs);
    }
}
