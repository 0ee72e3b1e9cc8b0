package org.plangraph.loader.text;

/**
 * What cannot be parted from the first character of a line: a number or a word as a whole, an
 * opening bracket with what it opens, the punctuation that may not begin a line.
 */
final class FirstUnit {

    private static final int LONGEST = 24;

    private FirstUnit() {}

    /** In quarters of a full-width character. */
    static int width(Line line) {
        String bare = line.bare();
        int width = 0;
        int at = 0;
        int last = Math.min(bare.length(), LONGEST);
        while (at < last && opens(bare.charAt(at))) {
            width += Characters.isFullWidth(bare.charAt(at++)) ? 4 : 2;
        }
        boolean word = at < last && bare.charAt(at) < 0x80;
        if (!word) {
            width += 4;
            at++;
        }
        if (word || (at < last && mayNotBegin(bare.charAt(at)))) {
            while (at < last && bare.charAt(at) < 0x80) {
                width += 2;
                at++;
            }
        }
        while (at < last && mayNotBegin(bare.charAt(at))) {
            width += bare.charAt(at++) < 0x80 ? 2 : 4;
        }
        return width;
    }

    private static boolean opens(int c) {
        return Characters.opensBracket(c) || c == '“' || c == '‘';
    }

    private static boolean mayNotBegin(int c) {
        return "，。、；：！？）〕］》〉”’】％%,.;:!?)]".indexOf(c) >= 0;
    }
}
