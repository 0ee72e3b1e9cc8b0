package org.plangraph.loader;

import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Heading;
import org.plangraph.loader.outline.Span;

/** What a task in a table is called: the first sentence of its cell, or all of a short cell. */
final class TableHeading {

    private static final int LONGEST = 40;

    private TableHeading() {}

    /** Without the final mark; null where the cell holds running text alone. */
    static @Nullable Span of(String text, Span cell) {
        Span heading = Heading.of(text, cell, false);
        if (heading != null) {
            return heading;
        }
        Span bare = withoutFinalMark(text, cell);
        boolean phrase = bare.in(text).chars().noneMatch(c -> "。；;：:".indexOf(c) >= 0);
        return phrase && bare.end() - bare.start() <= LONGEST ? bare : null;
    }

    /** What stands in the cell behind its heading and the mark that closes it. */
    static Span behind(String text, Span cell, @Nullable Span heading) {
        if (heading == null) {
            return cell;
        }
        int from = heading.end();
        while (from < cell.end() && "。.：:；;".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return new Span(from, cell.end()).strip(text);
    }

    private static Span withoutFinalMark(String text, Span cell) {
        int end = cell.end();
        while (end > cell.start() && "。；;，,、：:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(cell.start(), end);
    }
}
