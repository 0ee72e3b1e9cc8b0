package org.plangraph.loader.fact.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/**
 * For how many a value is told: 每万人, 每千名老年人, 每月. 每个乡镇 is no such unit: it says where something is
 * to be done.
 *
 * @param unit as written, without 每
 * @param dense whether it tells a density and not how often
 * @param span the words, 每 included
 */
record PerUnit(String unit, boolean dense, Span span) {

    private static final Pattern DENSE =
            Pattern.compile(
                    "每(?<unit>(?:[十百千万亿]+|\\d+)(?:名|个|位|户)?(?:常住|户籍|适龄)?(?:人口|老年人口?|老人|儿童|居民|劳动者|劳动力|就业人员|职工|学生|人|户|家庭|亩|平方公里|平方米|公里|元|辆|家企业)|平方公里|平方米|公里|公顷|亩)");

    private static final Pattern OFTEN =
            Pattern.compile("每个?(?<unit>[\\d两二三四五]+年|半年|季度|季|月|周|星期|天|日|学期)");

    /** The unit in the words before a number, or null. */
    static @Nullable PerUnit in(String text, Span words) {
        PerUnit dense = last(DENSE, text, words, true);
        return dense != null ? dense : last(OFTEN, text, words, false);
    }

    private static @Nullable PerUnit last(Pattern pattern, String text, Span words, boolean dense) {
        Matcher matcher = pattern.matcher(text).region(words.start(), words.end());
        PerUnit found = null;
        while (matcher.find()) {
            found =
                    new PerUnit(
                            matcher.group("unit"), dense, new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
