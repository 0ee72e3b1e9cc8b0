package org.plangraph.loader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/** 发文字号 (GB/T 9704): 历下政发〔2024〕2号. */
public final class DocumentNumber {

    /** The number itself; any bracket is taken for 〔〕, as written. */
    static final Pattern NUMBER =
            Pattern.compile(
                    "[\\u4e00-\\u9fff]{1,12}[〔\\[［【(（](?:19|20)\\d\\d[〕\\]］】)）]\\s?第?\\d{1,4}\\s?号");

    /** Under the title: （历下政发〔2024〕2号）. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(]" + NUMBER + "[）)]");

    /** At the end of the title: …的通知（历下政发〔2024〕2号）. */
    private static final Pattern BEHIND_TITLE =
            Pattern.compile(
                    "的(?:通知|意见|决定)\\n?[（(](?<number>" + NUMBER + ")[）)](?=\\n|$)",
                    Pattern.MULTILINE);

    /** A line that holds more beside the number (签发人：…) is a sentence. */
    private static final int MOST_BESIDE = 12;

    private DocumentNumber() {}

    /** The document's own number: a line that holds nothing else, before the plan begins. */
    public static @Nullable String in(String text, Span front) {
        for (String line : front.in(text).split("\n", -1)) {
            Matcher matcher = NUMBER.matcher(line.strip());
            if (IN_BRACKETS.matcher(line.strip()).matches() && matcher.find()) {
                return matcher.group();
            }
            if (matcher.lookingAt() && line.strip().length() - matcher.end() < MOST_BESIDE) {
                return matcher.group();
            }
        }
        Matcher behindTitle = BEHIND_TITLE.matcher(text).region(front.start(), front.end());
        return behindTitle.find() ? behindTitle.group("number") : PageRecord.number(text, front);
    }

    /** Whether the number at an index of the text heads a document and cites none. */
    static boolean heads(String text, Span number) {
        boolean first = number.start() == 0 || text.charAt(number.start() - 1) == '\n';
        int newline = text.indexOf('\n', number.end());
        int lineEnd = newline < 0 ? text.length() : newline;
        return first && lineEnd - number.end() < MOST_BESIDE;
    }
}
