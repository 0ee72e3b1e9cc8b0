package org.plangraph.loader.text;

import java.util.regex.Pattern;

/**
 * The numbers that sections, articles and tasks begin with: {@code 第一章}, {@code 一、}, {@code （一）},
 * {@code 1.}, {@code 1.1.1}, {@code （1）}, {@code ①}, and the word {@code 附件} on a line of its own.
 * A year, a decimal fraction or a percentage at the start of a line is none.
 */
final class Marker {

    /** No marker is longer; the rest of the line is not looked at. */
    private static final int LONGEST = 16;

    private static final String CHINESE = "[一二三四五六七八九十百零〇两]";

    private static final Pattern MARKER =
            Pattern.compile(
                    "(?:重点)?(?:任务|行动|举措|措施|工程)(?:"
                            + CHINESE
                            + "{1,3}|\\d{1,2})(?:[：:、.．]|$)"
                            + "|第(?:"
                            + CHINESE
                            + "{1,6}|\\d{1,3})(?:编|篇|章|节|条|部分)"
                            + "|"
                            + CHINESE
                            + "{1,5}[、．.]"
                            + "|[（(](?:"
                            + CHINESE
                            + "{1,5}|\\d{1,3})[）)]"
                            + "|\\d{1,3}(?:[、．](?!\\d)|\\.(?![\\d.])|[.．](?=20\\d\\d年)|[）)])"
                            + "|\\d{1,2}(?:\\.\\d{1,2}){2,3}(?=\\p{IsHan})"
                            + "|[０-９]{1,3}[、．.]"
                            + "|[①-⒛㈠-㈩㊀-㊉]"
                            + "|[●◆■★▲►]"
                            + "|附[件表]\\d{0,2}[：:]?$");

    private Marker() {}

    /**
     * @param bare a line without blanks
     */
    static boolean begins(String bare) {
        int c = bare.charAt(0);
        if (Characters.isHan(c) && "第附一二三四五六七八九十百任行举措工重".indexOf(c) < 0) {
            return false;
        }
        String head = bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
        return MARKER.matcher(head).lookingAt();
    }

    /** Nothing but a marker. */
    static boolean isWhole(String words) {
        return words.length() <= LONGEST && MARKER.matcher(words).matches();
    }
}
