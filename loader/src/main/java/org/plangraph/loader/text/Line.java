package org.plangraph.loader.text;

import java.util.regex.Pattern;

/**
 * One line of the raw text that holds ink.
 *
 * @param start code point of its first visible character
 * @param end code point after its last visible character
 * @param indent blank before the first character, in half-width columns
 * @param width of what is between start and end, in quarters of a full-width character
 * @param blankBefore there is at least one empty line between this one and the one before
 * @param pageBefore a page ended between this line and the one before
 * @param marked it begins with a {@link Marker}
 * @param words its characters without what has no ink, blanks kept
 * @param bare its characters without blanks and without what has no ink
 */
record Line(
        int start,
        int end,
        int indent,
        int width,
        boolean blankBefore,
        boolean pageBefore,
        boolean marked,
        String words,
        String bare) {

    private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{4,8}[：:]");

    /** The same line at the top of a page. */
    Line onNewPage() {
        return new Line(start, end, indent, width, blankBefore, true, marked, words, bare);
    }

    int first() {
        return bare.codePointAt(0);
    }

    int last() {
        return bare.codePointBefore(bare.length());
    }

    /** Its cells are parted by tabs; the tab after a number at its start parts no cells. */
    boolean isRow() {
        int tab = words.indexOf('\t');
        if (tab >= 0 && Marker.isWhole(words.substring(0, tab))) {
            tab = words.indexOf('\t', tab + 1);
        }
        return tab >= 0;
    }

    /** It begins with words and a colon: 责任单位：. */
    boolean isLabelled() {
        return LABEL.matcher(bare).lookingAt();
    }

    boolean endsSentence() {
        return Characters.endsSentence(last());
    }
}
