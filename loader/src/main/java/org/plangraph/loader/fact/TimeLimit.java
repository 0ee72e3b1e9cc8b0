package org.plangraph.loader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/**
 * By when a task is to be done.
 *
 * @param year the last year named; that of the document for 年内 or a month alone; null for 持续推进
 * @param month the last month named; a quarter ends with its third, a year's end is December
 */
public record TimeLimit(Span words, @Nullable Integer year, @Nullable Integer month) {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?=[年\\-—–－～~至到./、和]|$)");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?<!\\d)(1[0-2]|0?[1-9])月|(?<=20\\d\\d[.\\-/])(1[0-2]|0?[1-9])(?![\\d])");
    private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度");
    private static final Pattern FIVE_YEARS =
            Pattern.compile("十([三四五六七])五[”\"]?(?:时期|规划|期)?(?:末|底|收官)");
    private static final Pattern THIS_YEAR =
            Pattern.compile(
                    "今年|本年|当年|(?<![一二三四五六七八九十两几\\d])年(?:内|底|末)|全年|[上下]半年|季度|(?<!个)(?<![每几])月(?!度)");

    /**
     * Reads the words.
     *
     * @param issued year of the document; null where unknown
     */
    public static TimeLimit of(String text, Span words, @Nullable Integer issued) {
        String said = words.in(text);
        return new TimeLimit(words, year(said, issued), month(said));
    }

    private static @Nullable Integer year(String words, @Nullable Integer issued) {
        Integer last = null;
        Matcher named = YEAR.matcher(words);
        while (named.find()) {
            last = Integer.valueOf(named.group(1));
        }
        Matcher plan = FIVE_YEARS.matcher(words);
        if (last == null && plan.find()) {
            last = 2015 + 5 * ("三四五六七".indexOf(plan.group(1)) + 1);
        }
        if (last == null && issued != null) {
            boolean next = words.contains("明年");
            last =
                    next
                            ? Integer.valueOf(issued + 1)
                            : THIS_YEAR.matcher(words).find() ? issued : null;
        }
        return last;
    }

    private static @Nullable Integer month(String words) {
        Integer last = null;
        Matcher named = MONTH.matcher(words);
        while (named.find()) {
            String month = named.group(1) == null ? named.group(2) : named.group(1);
            last = Integer.valueOf(month);
        }
        if (last != null) {
            return last;
        }
        Matcher quarter = QUARTER.matcher(words);
        while (quarter.find()) {
            last = 3 * (1 + "一二三四1234".indexOf(quarter.group(1)) % 4);
        }
        if (last != null) {
            return last;
        }
        if (words.contains("上半年")) {
            return 6;
        }
        return words.matches(".*(?:下半年|年[底末]).*") ? Integer.valueOf(12) : null;
    }
}
