package org.plangraph.loader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/** What the page of a web site says about the document it shows: 发文机关, 成文日期, 发文字号. */
final class PageRecord {

    private static final String LABELS =
            "(?:索引号|主题分类|主题词|标题|名称|发文(?:机关|机构|单位|字号|日期)|文号|成文日期|生成日期|发布(?:机构|日期|时间)|公开(?:日期|方式)|有效性|时效|来源)";

    private static final Pattern ISSUER =
            Pattern.compile(
                    "(?:发文机关|发文机构|发文单位|制发机关|制定机关|发布机构)[：:]\\s*(?<value>[^\\n：:]{4,30}?)(?=\\s*(?:\\n|$|"
                            + LABELS
                            + "[：:]))");

    private static final Pattern DATE =
            Pattern.compile("(?:成文|发文|印发|签发|生成)日期[：:]\\s*(?<value>[^\\n：:]{8,11})");

    private static final Pattern NUMBER =
            Pattern.compile("(?:发文字号|文号)[：:]\\s*(?<value>" + DocumentNumber.NUMBER + ")");

    private PageRecord() {}

    static @Nullable String issuer(String text, Span front) {
        String issuer = value(ISSUER, text, front);
        return issuer != null && BodyName.matches(issuer) ? issuer : null;
    }

    /** As the page writes it. */
    static @Nullable Span date(String text, Span front) {
        Matcher matcher = DATE.matcher(text).region(front.start(), front.end());
        return matcher.find() ? new Span(matcher.start("value"), matcher.end("value")) : null;
    }

    static @Nullable String number(String text, Span front) {
        return value(NUMBER, text, front);
    }

    private static @Nullable String value(Pattern pattern, String text, Span front) {
        Matcher matcher = pattern.matcher(text).region(front.start(), front.end());
        return matcher.find() ? matcher.group("value") : null;
    }
}
