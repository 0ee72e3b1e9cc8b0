package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/**
 * The place between two lines: does a paragraph begin here?
 *
 * @param layout of the stretch the line before belongs to
 * @param rosterWidth of the longest entry of the roster the line before belongs to, 0 in none
 * @param paragraph what was joined so far, ending with {@code before}
 * @param later the line below {@code after}
 */
record Boundary(
        Layout layout,
        int rosterWidth,
        OpenParagraph paragraph,
        Line before,
        Line after,
        @Nullable Line later) {

    /** The blank that a wrapped line may leave where the next word would just not fit. */
    static final int SLACK = 3;

    /** The line before goes as far as the wrap width lets it. */
    boolean isFull() {
        int gap = layout.width() - before.width() - indentOf(before) * 2;
        return gap <= FirstUnit.width(after) + SLACK + lostIndent();
    }

    /** The line before fills the column of its roster, and the line after fits below it. */
    boolean isRosterFull() {
        return rosterWidth > 0
                && before.width() >= rosterWidth - Layout.INDENT - SLACK
                && after.width() <= rosterWidth + Layout.INDENT;
    }

    /** The line after stops early although what comes next would have fitted. */
    boolean isNarrow() {
        int gap = layout.width() - after.width();
        return later != null
                && !after.endsSentence()
                && gap > Math.max(FirstUnit.width(later), Layout.INDENT - SLACK)
                && gap <= FirstUnit.width(later) + Layout.INDENT;
    }

    private int indentOf(Line line) {
        return Math.max(0, line.indent() - layout.margin());
    }

    private int lostIndent() {
        boolean first = paragraph.lines() == 1 && indentOf(before) < 2;
        if (first && (layout.narrowFirst() || !before.endsSentence())) {
            return Layout.INDENT;
        }
        return before.endsSentence() ? 0 : Layout.INDENT / 2;
    }

    /** The line after begins further right than lines inside a paragraph do. */
    boolean isIndented() {
        return indentOf(after) >= 2;
    }

    boolean isMarked() {
        return after.marked();
    }

    /** The line after begins with the number that comes next: 3. behind 2. */
    boolean isNextNumber() {
        return paragraph.isContinuedBy(after);
    }
}
