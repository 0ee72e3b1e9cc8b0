package org.plangraph.loader.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells HTML from plain text by its first tags. */
final class HtmlMarks {

    private static final Pattern BEGINNING =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|title|script|style)[\\s>]");

    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:p|div|table|tr|td|span|br|h[1-6]|font|ul|li|a)(?:\\s[^<>]{0,400})?/?>");

    private HtmlMarks() {}

    /**
     * @param head the first characters of a file
     */
    static boolean areIn(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (BEGINNING.matcher(lower).find()) {
            return lower.stripLeading().startsWith("<") || lower.contains("<html");
        }
        return TAG.matcher(lower).results().limit(4).count() >= 4;
    }
}
