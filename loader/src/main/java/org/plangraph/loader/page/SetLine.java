package org.plangraph.loader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Glyphs that stand on one line, from left to right. */
record SetLine(List<Glyph> glyphs) {

    /** A gap wider than this part of the font size is a gap between columns. */
    private static final double COLUMN = 0.9;

    /** And one wider than this parts words of letters. */
    private static final double WORD = 0.2;

    private static final int WIDEST = 40;

    /** Cuts what stands on a page, or on a part of it, into lines, from top to bottom. */
    static List<SetLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::middle));
        List<SetLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && isBelow(line.get(0), glyph)) {
                lines.add(ordered(line));
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(ordered(line));
        }
        lines.removeIf(set -> set.glyphs().isEmpty());
        return lines;
    }

    private static boolean isBelow(Glyph first, Glyph glyph) {
        return glyph.middle() - first.middle() > 0.5 * Math.max(first.size(), glyph.size());
    }

    private static SetLine ordered(List<Glyph> glyphs) {
        List<Glyph> line = new ArrayList<>(glyphs.size());
        glyphs.sort(Comparator.comparingDouble(Glyph::left));
        for (Glyph glyph : glyphs) {
            boolean again = false;
            for (int at = line.size() - 1; at >= 0 && !again; at--) {
                again = glyph.repeats(line.get(at));
                if (glyph.left() - line.get(at).left() > glyph.size()) {
                    break;
                }
            }
            if (!again) {
                line.add(glyph);
            }
        }
        return new SetLine(inked(line));
    }

    /** Without the blanks before the first ink and after the last. */
    private static List<Glyph> inked(List<Glyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (from < to && glyphs.get(from).isBlank()) {
            from++;
        }
        while (to > from && glyphs.get(to - 1).isBlank()) {
            to--;
        }
        return List.copyOf(glyphs.subList(from, to));
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow();
    }

    double middle() {
        return glyphs.stream().mapToDouble(Glyph::middle).average().orElseThrow();
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow();
    }

    /** Whether ink stands across a vertical line. */
    boolean crosses(double x) {
        return glyphs.stream()
                .anyMatch(glyph -> !glyph.isBlank() && glyph.left() < x && x < glyph.right());
    }

    /** The part of the line that is wanted, maybe without any glyph. */
    SetLine part(Predicate<Glyph> wanted) {
        return new SetLine(inked(glyphs.stream().filter(wanted).toList()));
    }

    /** Its characters, with a blank between words and blanks for the gaps between columns. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < glyphs.size(); at++) {
            Glyph glyph = glyphs.get(at);
            if (at > 0) {
                words.append(gap(glyphs.get(at - 1), glyph));
            }
            words.append(glyph.text());
        }
        return words.toString();
    }

    private static String gap(Glyph before, Glyph after) {
        double gap = after.left() - before.right();
        if (gap > COLUMN * after.size()) {
            return " ".repeat(columns(gap, after.size()));
        }
        boolean typed = before.isBlank() || after.isBlank();
        boolean words = !typed && gap > WORD * after.size() && !(before.isWide() && after.isWide());
        return words ? " " : "";
    }

    /** How many half-width blanks are as wide. */
    static int columns(double width, double size) {
        return (int) Math.max(0, Math.min(WIDEST, Math.round(width * 2 / Math.max(1, size))));
    }
}
