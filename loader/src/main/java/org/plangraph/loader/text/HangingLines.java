package org.plangraph.loader.text;

import java.util.List;

/**
 * Tells wrapped lines by their place alone, where most paragraphs have one line or two: all first
 * lines are indented, and every line that is not stands below one that goes as far as any does.
 */
final class HangingLines {

    private static final int ENOUGH = 2;

    /** A line may stop three full-width characters early, or more where a long word did not fit. */
    private static final int EARLY = 12;

    /** Narrower columns than fifteen full-width characters are no pages. */
    private static final int NARROWEST = 60;

    private final List<Line> lines;
    private final int margin;
    private final int edge;

    private HangingLines(List<Line> lines) {
        this.lines = lines;
        this.margin = lines.stream().mapToInt(Line::indent).min().orElse(0);
        this.edge = lines.stream().mapToInt(HangingLines::end).max().orElse(0);
    }

    /** How lines were set that show it in this way; {@link Layout#UNWRAPPED} where they do not. */
    static Layout layout(List<Line> lines) {
        HangingLines hanging = new HangingLines(lines);
        return hanging.areWrapped()
                ? new Layout(hanging.edge - hanging.margin * 2, hanging.margin, true, false, false)
                : Layout.UNWRAPPED;
    }

    private boolean areWrapped() {
        int hanging = 0;
        int below = 0;
        int inside = 0;
        for (int at = 1; at < lines.size(); at++) {
            if (isFirst(lines.get(at))) {
                continue;
            }
            hanging++;
            Line before = lines.get(at - 1);
            boolean full = edge - end(before) <= early(lines.get(at));
            below += full ? 1 : 0;
            inside += full && isFirst(before) && !before.endsSentence() ? 1 : 0;
        }
        return hanging >= ENOUGH
                && inside > 0
                && below * 10 >= hanging * 9
                && edge >= NARROWEST
                && edge <= Layout.LONGEST_WRAPPED
                && (lines.isEmpty() || isFirst(lines.get(0)));
    }

    private static int early(Line below) {
        return Math.max(EARLY, FirstUnit.width(below) + Boundary.SLACK);
    }

    private boolean isFirst(Line line) {
        return line.indent() >= margin + 2;
    }

    /** Its right end; an indent is counted in half-width columns. */
    private static int end(Line line) {
        return line.indent() * 2 + line.width();
    }
}
