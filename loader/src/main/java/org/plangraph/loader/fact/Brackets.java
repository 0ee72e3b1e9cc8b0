package org.plangraph.loader.fact;

import org.plangraph.loader.outline.Span;

/** Brackets of every width that official documents use around clauses. */
final class Brackets {

    private static final String OPENING = "（(〔[［【";
    private static final String CLOSING = "）)〕]］】";

    private Brackets() {}

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /**
     * Index of the bracket that closes the one at {@code opening}; -1 where none does. Any width
     * closes any other: 〔…） is a slip of the pen, not another clause.
     */
    static int closing(String text, int opening, int end) {
        int depth = 0;
        for (int i = opening; i < end; i++) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                depth++;
            } else if (isClosing(c) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the innermost bracket that stands open at an index; -1 where none does. */
    static int openAt(String text, Span within, int index) {
        int depth = 0;
        for (int i = index - 1; i >= within.start(); i--) {
            char c = text.charAt(i);
            if (isClosing(c)) {
                depth++;
            } else if (isOpening(c) && --depth < 0) {
                return i;
            }
        }
        return -1;
    }
}
