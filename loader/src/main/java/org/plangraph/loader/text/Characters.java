package org.plangraph.loader.text;

/** What the characters of a Chinese document are to layout and spacing. */
final class Characters {

    private Characters() {}

    /** Ends a line: LF, CR, vertical tab, form feed, NEL, line and paragraph separator. */
    static boolean endsLine(int c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Any width of blank within a line: space, tab, no-break space, ideographic space… */
    static boolean isSpace(int c) {
        return c == ' '
                || c == '\t'
                || c == 0xA0
                || c == 0x3000
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x202F
                || c == 0x205F;
    }

    /**
     * Holds no ink and no width: zero-width marks, direction marks, byte order mark, soft hyphen,
     * the place of an embedded object, control characters.
     */
    static boolean isInvisible(int c) {
        return (c < ' ' && c != '\t' && !endsLine(c))
                || (c >= 0x7F && c <= 0x9F && c != 0x85)
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || c == 0xFFFC;
    }

    /** Takes a full square when set: ideographs, their punctuation, full-width forms, 《“…”》. */
    static boolean isFullWidth(int c) {
        return (c >= 0x2E80 && c <= 0xD7FF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFF)
                || (c >= 0x2460 && c <= 0x27BF)
                || (c >= 0x2160 && c <= 0x218F)
                || isFullWidthPunctuation(c);
    }

    private static boolean isFullWidthPunctuation(int c) {
        return switch (c) {
            case '“', '”', '‘', '’', '—', '―', '…', '·', '•', '‰', '※', '℃', '№', '×', '÷', '°' ->
                    true;
            default -> false;
        };
    }

    static boolean isHan(int c) {
        return Character.isIdeographic(c) || c == '〇';
    }

    static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static boolean isLatin(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    static boolean opensBracket(int c) {
        return "（(〔[［【《〈「『{".indexOf(c) >= 0;
    }

    static boolean closesBracket(int c) {
        return "）)〕]］】》〉」』}".indexOf(c) >= 0;
    }

    /** A sentence, a clause that introduces others, or a bracketed remark ends here. */
    static boolean endsSentence(int c) {
        return "。！？；：）〕］】”’」』!?;:)]".indexOf(c) >= 0;
    }

    /** No paragraph ends here: more must follow. */
    static boolean leavesOpen(int c) {
        return "，、,（(〔[［《〈“‘「『【".indexOf(c) >= 0;
    }
}
