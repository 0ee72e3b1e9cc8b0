package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/**
 * Where lines are whole paragraphs, only the end of a page cuts one in two: in mid-sentence; and
 * where hardly any is long enough to be wrapped, the end of a line: in a bracket.
 */
final class PageBreak implements BoundaryRule {

    /** Titles and headings are shorter than 20 full-width characters. */
    private static final int LONG = 80;

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        if (boundary.layout().wrapped()) {
            return null;
        }
        boolean cut =
                (boundary.after().pageBefore()
                                || CutBrackets.isBetween(boundary.before(), boundary.after()))
                        && boundary.before().width() >= LONG
                        && !boundary.before().endsSentence()
                        && !boundary.paragraph().isHeading()
                        && !boundary.isMarked();
        return cut ? Verdict.JOIN : Verdict.BEGIN;
    }
}
