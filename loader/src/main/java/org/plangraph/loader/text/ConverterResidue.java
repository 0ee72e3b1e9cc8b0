package org.plangraph.loader.text;

import java.util.Arrays;

/**
 * What converters from office formats leave in plain text where the original had an object: {@code
 * [bookmark: OLE_LINK1]}, {@code [image: …]}, {@code [comment: …]}; and the reading that converters
 * to traditional characters put behind some: {@code 發(fā)}; and the marks of Markdown.
 */
final class ConverterResidue {

    private static final String[] KINDS = {
        "bookmark", "image", "picture", "shape", "object", "comment", "footnote", "endnote"
    };

    /** No residue is longer. */
    private static final int LONGEST = 120;

    /** 雙(shuāng) with its brackets, and a blank. */
    private static final int LONGEST_READING = 10;

    private static final int NO_INK = 0xFFFC;

    private ConverterResidue() {}

    /** The same text, code point for code point, with the mark of an object where residue was. */
    static int[] mask(int[] text) {
        int[] masked = text.clone();
        for (int at = 0; at < masked.length; at++) {
            int end =
                    switch (masked[at]) {
                        case '[' -> end(masked, at);
                        case '(' -> endOfReading(masked, at);
                        case '*', '#', '-' -> endOfMark(masked, at);
                        default -> at;
                    };
            if (end > at) {
                Arrays.fill(masked, at, end, NO_INK);
                at = end - 1;
            }
        }
        return masked;
    }

    /** Where residue that begins here ends; {@code at} where none does. */
    private static int end(int[] text, int at) {
        for (String kind : KINDS) {
            int colon = at + 1 + kind.length();
            if (colon < text.length && text[colon] == ':' && isAt(kind, text, at + 1)) {
                return closing(text, at, colon);
            }
        }
        return at;
    }

    /** ** anywhere; ### at the start of a line, and - in front of words. */
    private static int endOfMark(int[] text, int at) {
        int end = at;
        while (end < text.length && text[end] == text[at]) {
            end++;
        }
        if (text[at] == '*' && end - at > 1) {
            return end;
        }
        boolean first = at == 0 || Characters.endsLine(text[at - 1]);
        boolean marks = first && end + 1 < text.length && text[end] == ' ';
        if (marks && text[at] == '-') {
            int next = text[end + 1];
            return Characters.isHan(next) || Characters.opensBracket(next) || next == '*'
                    ? end
                    : at;
        }
        return marks && text[at] == '#' ? end : at;
    }

    /** Behind an ideograph, small letters in brackets, one of them with a tone. */
    private static int endOfReading(int[] text, int at) {
        if (at == 0 || !Characters.isHan(text[at - 1])) {
            return at;
        }
        boolean tone = false;
        int last = Math.min(text.length, at + LONGEST_READING);
        for (int letter = at + 1; letter < last; letter++) {
            int c = text[letter];
            if (c == ')' && tone) {
                return letter + 1;
            }
            tone |= c > 0x7F && Characters.isLatin(c);
            if (!Character.isLowerCase(c) && c != ' ') {
                return at;
            }
        }
        return at;
    }

    private static boolean isAt(String kind, int[] text, int from) {
        for (int at = 0; at < kind.length(); at++) {
            if (Character.toLowerCase(text[from + at]) != kind.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static int closing(int[] text, int opening, int from) {
        int last = Math.min(text.length, opening + LONGEST);
        for (int at = from; at < last && !Characters.endsLine(text[at]); at++) {
            if (text[at] == ']') {
                return at + 1;
            }
        }
        return opening;
    }
}
