package org.plangraph.loader.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The schemes in which official documents number their parts, outermost first (GB/T 9704: 一、 then
 * （一） then 1. then （1）; decrees add 章, 节 and 条).
 */
public enum Numbering {
    /** 第一章, 第一编, 第一部分. */
    CHAPTER("第([{zh}\\d]{1,4})(?:[章编篇]|部分)"),
    /** 第一节. */
    SECTION("第([{zh}\\d]{1,4})节"),
    /** 一、 */
    CHINESE("([{zh}]{1,4})[、．.](?![{zh}]{1,4}[、．.])"),
    /** 第一条. */
    ARTICLE("第([{zh}\\d]{1,4})条"),
    /** 任务一： */
    NAMED_CHINESE("(?:重点)?(?:任务|行动|举措|措施|工程)([{zh}]{1,3})(?:[：:、.．]|$)"),
    /** （一） */
    CHINESE_PAREN("(?:[（(]([{zh}]{1,4})[）)]|([㈠-㈩]))[、.．]?"),
    /** 第一条 in a section （一）, where {@link Outline} finds it so. */
    INNER_ARTICLE("(?!)()"),
    /** 行动1： */
    NAMED_ARABIC("(?:重点)?(?:任务|行动|举措|措施|工程)(\\d{1,2})(?:[：:、.．]|$)"),
    /** 1. */
    ARABIC("(?:([\\d０-９]{1,3})(?:[.．](?:(?![\\d０-９])|(?=20\\d\\d年))|、)|([⒈-⒛]))"),
    /** 1 without a mark, where {@link DecimalNumbers} tell so. */
    DECIMAL("(?!)()"),
    /** 1.1 */
    DECIMAL_2("(?!)()"),
    /** 1.1.1 */
    DECIMAL_3("(?!)()"),
    /** 1.1.1.1 */
    DECIMAL_4("(?!)()"),
    /** 01 in front of words. */
    PADDED("(0[1-9])(?=[\\p{IsHan}“《])(?![年月日时])"),
    /** （1） */
    ARABIC_PAREN("(?:[（(]?([\\d０-９]{1,3})[）)]|([⑴-⒇]))[、.．]?"),
    /** ① */
    CIRCLED("([①-⑳㉑-㉟])[、.．]?"),
    /** No number: a heading on a line of its own, in plans without any number. */
    LINE("(?!)()");

    /** First characters of runs of numbers that are one character each, at most twenty long. */
    private static final String FIRST_OF_RUN = "①⑴⒈㈠";

    private final Pattern pattern;

    Numbering(String pattern) {
        this.pattern = Pattern.compile(pattern.replace("{zh}", "零〇一二两三四五六七八九十百"));
    }

    /**
     * The number that a paragraph begins with, or null where it begins with none.
     *
     * @param text mended text
     * @param start index of the paragraph's first char
     * @param end index after its last
     */
    public static @Nullable Marker at(String text, int start, int end) {
        for (Numbering numbering : values()) {
            Matcher matcher = numbering.pattern.matcher(text).region(start, end);
            if (matcher.lookingAt()) {
                boolean one = matcher.groupCount() < 2 || matcher.group(1) != null;
                int value = value(matcher.group(one ? 1 : 2));
                if (value > 0) {
                    return new Marker(numbering, value, start, skipSpace(text, matcher.end(), end));
                }
            }
        }
        return null;
    }

    /** Whether a number says the path to its unit. */
    boolean isPath() {
        return this == DECIMAL || this == DECIMAL_2 || this == DECIMAL_3 || this == DECIMAL_4;
    }

    private static int value(String words) {
        char first = words.charAt(0);
        if (first >= '㉑' && first <= '㉟') {
            return first - '㉑' + 21;
        }
        for (int i = 0; i < FIRST_OF_RUN.length(); i++) {
            int offset = first - FIRST_OF_RUN.charAt(i);
            if (offset >= 0 && offset < 20) {
                return offset + 1;
            }
        }
        return Character.isDigit(first) ? Integer.parseInt(words) : ChineseNumeral.value(words);
    }

    private static int skipSpace(String text, int from, int end) {
        int index = from;
        while (index < end && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
