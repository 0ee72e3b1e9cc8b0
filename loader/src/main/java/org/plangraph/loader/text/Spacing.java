package org.plangraph.loader.text;

/** Where a blank belongs: between words of Latin letters and digits, nowhere around Chinese. */
final class Spacing {

    private Spacing() {}

    /** A blank between these two stays. */
    static boolean keeps(int before, int after) {
        return !Characters.isFullWidth(before) && !Characters.isFullWidth(after);
    }

    /** Two words met at the end of a line; a number that was cut there is one. */
    static boolean parts(int before, int after) {
        boolean word = Characters.isLatin(before) && (Characters.isLatin(after) || isDigit(after));
        return word || (isDigit(before) && Characters.isLatin(after));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
