package org.plangraph.loader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Text set in two columns: a gutter that no line crosses, with lines on both sides that reach as
 * far as their column does. Names beside posts have a gap as well, and do not fill their columns.
 */
final class Columns {

    /** Fewer lines are no column. */
    private static final int FEWEST = 5;

    /** The gutter stands in the middle of the text: between these parts of its width. */
    private static final double LEFTMOST = 0.35;

    private static final double RIGHTMOST = 0.65;

    private static final double STEP = 3;

    /** A gutter is as wide as this part of the font size, or wider. */
    private static final double GUTTER = 1.1;

    /** A column is as wide as so many characters; names and posts are not, beside each other. */
    private static final double NARROWEST = 10;

    /** So many font sizes a full line may stop short of the edge of its column. */
    private static final double RAGGED = 2.5;

    private final List<SetLine> lines;

    private Columns(List<SetLine> lines) {
        this.lines = lines;
    }

    /** Lines from a first to a last, and where the gutter between their columns stands. */
    private record Part(int from, int to, double gutter) {

        int size() {
            return to - from;
        }
    }

    /** The same lines in the order they are read, each with the edge its indent counts from. */
    static List<Placed> read(List<SetLine> lines) {
        return new Columns(lines).read();
    }

    private List<Placed> read() {
        Part part = widest();
        if (part == null) {
            return lines.stream().map(Placed::line).toList();
        }
        List<Placed> read = new ArrayList<>(read(lines.subList(0, part.from())));
        List<SetLine> set = lines.subList(part.from(), part.to());
        read.addAll(column(set, glyph -> glyph.centre() < part.gutter()));
        read.addAll(column(set, glyph -> glyph.centre() >= part.gutter()));
        read.addAll(read(lines.subList(part.to(), lines.size())));
        return read;
    }

    private static List<Placed> column(List<SetLine> lines, Predicate<Glyph> side) {
        List<SetLine> parts = side(lines, side);
        double edge = parts.stream().mapToDouble(SetLine::left).min().orElseThrow();
        return parts.stream().map(line -> new Placed(line, edge)).toList();
    }

    private static List<SetLine> side(List<SetLine> lines, Predicate<Glyph> side) {
        return lines.stream()
                .map(line -> line.part(side))
                .filter(part -> !part.glyphs().isEmpty())
                .toList();
    }

    private @Nullable Part widest() {
        if (lines.size() < FEWEST) {
            return null;
        }
        double left = lines.stream().mapToDouble(SetLine::left).min().orElseThrow();
        double width = lines.stream().mapToDouble(SetLine::right).max().orElseThrow() - left;
        Part best = null;
        for (double x = left + LEFTMOST * width; x < left + RIGHTMOST * width; x += STEP) {
            Part part = longest(x);
            if (part != null && (best == null || part.size() > best.size())) {
                best = part;
            }
        }
        return best;
    }

    /** The longest run of lines that a gutter at a place parts into columns. */
    private @Nullable Part longest(double x) {
        Part best = null;
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).crosses(x)) {
                Part part = new Part(from, at, x);
                boolean longer = best == null || part.size() > best.size();
                best = longer && areColumns(part) ? part : best;
                from = at + 1;
            }
        }
        return best;
    }

    private boolean areColumns(Part part) {
        if (part.size() < FEWEST) {
            return false;
        }
        List<SetLine> set = lines.subList(part.from(), part.to());
        List<SetLine> left = side(set, glyph -> glyph.centre() < part.gutter());
        List<SetLine> right = side(set, glyph -> glyph.centre() >= part.gutter());
        if (left.size() < FEWEST || right.size() < FEWEST) {
            return false;
        }
        double end = left.stream().mapToDouble(SetLine::right).max().orElseThrow();
        double begin = right.stream().mapToDouble(SetLine::left).min().orElseThrow();
        return begin - end >= GUTTER * left.get(0).size() && isFull(left) && isFull(right);
    }

    private static boolean isFull(List<SetLine> column) {
        double begin = column.stream().mapToDouble(SetLine::left).min().orElseThrow();
        double end = column.stream().mapToDouble(SetLine::right).max().orElseThrow();
        if (end - begin < NARROWEST * column.get(0).size()) {
            return false;
        }
        long full =
                column.stream().filter(line -> end - line.right() < RAGGED * line.size()).count();
        return full * 2 >= column.size();
    }
}
