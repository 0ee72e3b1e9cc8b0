package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

/**
 * Names that only a blank parts: 责任单位：市商务局 市财政局. Mending closes blanks between Chinese characters,
 * so the text as read is asked; a blank inside a name (市 商务局) parts nothing.
 */
final class PartedNames {

    private PartedNames() {}

    /** A word that a line break cuts off is shorter than a name on a line of its own. */
    private static final int SHORTEST = 4;

    /** The assignment, or one for each name where blanks part several. */
    static List<Assignment> of(MendedText mended, Assignment assignment) {
        return of(mended, assignment, false);
    }

    /**
     * The same.
     *
     * @param lines whether a line break too may part names, as in a cell with a name a line
     */
    static List<Assignment> of(MendedText mended, Assignment assignment, boolean lines) {
        List<Assignment> parted = new ArrayList<>();
        Span whole = assignment.mention().span();
        int start = whole.start();
        for (int i = whole.start() + 1; i < whole.end(); i++) {
            boolean ends =
                    hasBlankBefore(mended, i)
                            || (lines && i - start >= SHORTEST && isGap(mended, i));
            if (ends && isNames(mended.text(), start, i, whole.end())) {
                parted.add(part(mended.text(), assignment, new Span(start, i)));
                start = i;
            }
        }
        if (start == whole.start()) {
            return List.of(assignment);
        }
        parted.add(part(mended.text(), assignment, new Span(start, whole.end())));
        return parted;
    }

    /** Whether something was between two characters that mending left out. */
    private static boolean isGap(MendedText mended, int index) {
        return mended.start(index) > mended.end(index);
    }

    private static boolean hasBlankBefore(MendedText mended, int index) {
        return isGap(mended, index) && mended.original(index - 1, index + 1).length() > 2;
    }

    private static boolean isNames(String text, int start, int middle, int end) {
        return BodyName.matches(text.substring(start, middle))
                && BodyName.matches(text.substring(middle, end));
    }

    private static Assignment part(String text, Assignment assignment, Span span) {
        Mention mention = new Mention(span.in(text), span);
        return new Assignment(mention, assignment.role(), assignment.basis());
    }
}
