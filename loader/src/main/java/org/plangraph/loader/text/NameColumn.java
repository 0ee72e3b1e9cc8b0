package org.plangraph.loader.text;

import java.util.regex.Pattern;

/**
 * The first column of a roster: a role with its colon, a name that may be padded to a common width,
 * or both, and then a gap before the post. {@code 组 长：刘某某 市委常委}, {@code 高 某 …}.
 */
final class NameColumn {

    /** No name column is longer. */
    private static final int LONGEST = 40;

    private static final String BLANK = "[ \\t\\u00A0\\u2000-\\u200A\\u3000]";
    private static final String ROLE =
            "(?:\\p{IsHan}(?:" + BLANK + "*+\\p{IsHan}){1,7}+[：:]" + BLANK + "*+)?+";
    private static final String NAME =
            "(?:\\p{IsHan}"
                    + BLANK
                    + "{1,4}+\\p{IsHan}|\\p{IsHan}{2,4}|\\p{IsHan}{1,7}[·•]\\p{IsHan}{1,7})";
    private static final String WIDE_GAP = "(?:" + BLANK + "{2,}+|[\\t\\u3000])";

    private static final Pattern COLUMN = Pattern.compile(ROLE + NAME + WIDE_GAP + "[^ ]");
    private static final Pattern NARROW = Pattern.compile(ROLE + NAME + BLANK + "\\p{IsHan}{2}");

    private NameColumn() {}

    /**
     * @param words a line with its blanks
     */
    static boolean begins(String words) {
        return isAhead(COLUMN, words);
    }

    /** As {@link #begins}, where a single blank is gap enough: right below another such line. */
    static boolean continues(String words) {
        return begins(words) || isAhead(NARROW, words);
    }

    private static boolean isAhead(Pattern column, String words) {
        if (!Characters.isHan(words.codePointAt(0))) {
            return false;
        }
        String head = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return column.matcher(head).lookingAt() && !Marker.begins(words);
    }
}
