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

    private DocumentNumber() {}

    /** The document's own number: a line that holds nothing else, before the plan begins. */
    public static @Nullable String in(String text, Span front) {
        for (String line : front.in(text).split("\n", -1)) {
            Matcher matcher = NUMBER.matcher(line.strip());
            if (matcher.lookingAt() && line.strip().length() - matcher.end() < 12) {
                return matcher.group();
            }
        }
        return null;
    }
}
