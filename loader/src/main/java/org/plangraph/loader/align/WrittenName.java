package org.plangraph.loader.align;

import org.plangraph.loader.script.Simplified;

/**
 * Brings the name of a body into one way of writing: no spaces, full-width brackets, simplified
 * characters.
 */
final class WrittenName {

    private WrittenName() {}

    static String of(String name) {
        var written = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                written.append(one(c));
            }
        }
        return written.toString();
    }

    private static char one(char c) {
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            case ',' -> '，';
            default -> Simplified.of(c);
        };
    }
}
