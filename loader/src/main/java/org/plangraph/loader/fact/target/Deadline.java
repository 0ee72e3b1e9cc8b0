package org.plangraph.loader.fact.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/**
 * By when: 到2025年, 2027年底前, 2024—2027年, 年内, “十四五”末.
 *
 * @param years one; several where they are distributed over several numbers (2025年、2027年分别…)
 * @param span the words
 */
record Deadline(List<Integer> years, Span span) {

    private static final String YEAR_TAIL =
            "年(?:度|年)?(?:底|末|年底|年末|上半年|下半年|\\d{1,2}月(?:份)?(?:底|末|上旬|中旬|下旬|\\d{1,2}日)?)?(?:之?前|以前|内|期间)?";

    private static final Pattern AT =
            Pattern.compile(
                    "(?:(?:力争|争取|确保|计划|预计|原则上|力争用[^，]{0,6})?(?:到|至|截至|截止|于|在|自|从)?)"
                            + "(?:(?:20\\d\\d(?:年)?(?:—|–|-|－|～|~|至|到))?(?<year>20\\d\\d)(?<more>(?:年?(?:底|末)?[、和及]20\\d\\d)*)"
                            + YEAR_TAIL
                            + "|[“\"]?十(?<plan>[三四五六七])五[”\"]?(?:末|期末|时期末|规划末|期间|时期|收官)"
                            + "|(?<nextYear>明年(?:底|末|年底)?(?:\\d{1,2}月(?:底|末)?)?(?:以?前|之前|内)?)|(?<thisYear>(?<![一二三四五六七八九十两几\\d])(?:今年|本年度?|当年|年)(?:内|底前?|末|年底前?|年内|以内|之内)|今年(?:\\d{1,2}月(?:份)?(?:底|末)?(?:之?前)?)?|(?<![年\\d—至到、-])\\d{1,2}月(?:份)?(?:(?:底|末|中旬|上旬|下旬)(?:之?前|以前)?|\\d{1,2}日(?:之?前|以前))))");

    /** 提高至2025年的85%: the value of the year itself. */
    private static final Pattern VALUE = Pattern.compile("的\\d");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** A year that others are compared with or that dates a thing. */
    private static final Pattern NOT_A_DEADLINE =
            Pattern.compile(
                    "版|度?(?:基数|水平|相比|同期|基础)|出台|印发|发布|以来|起|(?:之?前)?(?:建成|投用|竣工|建造|注册登记|登记|生产|出厂|入库|取得|立项|完成)的|的\\d");

    Deadline {
        years = List.copyOf(years);
    }

    /** The year of the first or only deadline. */
    int year() {
        return years.get(0);
    }

    /** The last year of all. */
    int latest() {
        return years.stream().max(Integer::compare).orElseThrow();
    }

    /**
     * The deadline that a stretch begins with, or null.
     *
     * @param issued year of the document, for 年内; null where unknown
     */
    static @Nullable Deadline at(String text, Span words, @Nullable Integer issued) {
        Matcher matcher = AT.matcher(text).region(words.start(), words.end());
        return matcher.lookingAt() ? of(text, matcher, issued) : null;
    }

    /**
     * The first deadline inside a stretch that is no year of comparison, or null.
     *
     * @param hidden years that belong to titles, document numbers and clauses date nothing
     */
    static @Nullable Deadline within(
            String text, Span words, @Nullable Integer issued, Hidden hidden) {
        if (!mayDate(words.in(text))) {
            return null;
        }
        Matcher matcher = AT.matcher(text).region(words.start(), words.end());
        while (matcher.find()) {
            boolean compared =
                    matcher.start() > 0 && "较比与由从自”".indexOf(text.charAt(matcher.start() - 1)) >= 0;
            boolean named = matcher.group("year") != null && hidden.covers(matcher.start("year"));
            Deadline deadline = compared || named ? null : of(text, matcher, issued);
            if (deadline != null) {
                return deadline;
            }
        }
        return null;
    }

    /** Whether there may be a date: in most words there is none, which is soon seen. */
    private static boolean mayDate(String words) {
        return words.indexOf('年') >= 0
                || words.indexOf('月') >= 0
                || words.indexOf('五') >= 0
                || words.contains("20");
    }

    private static @Nullable Deadline of(String text, Matcher matcher, @Nullable Integer issued) {
        Span span = new Span(matcher.start(), matcher.end());
        boolean dates =
                text.startsWith("至", matcher.start()) || text.startsWith("到", matcher.start());
        boolean value =
                dates && VALUE.matcher(text).region(matcher.end(), text.length()).lookingAt();
        if (!value
                && NOT_A_DEADLINE.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
            return null;
        }
        List<Integer> years = new ArrayList<>();
        if (matcher.group("year") != null) {
            years.add(Integer.valueOf(matcher.group("year")));
            Matcher more = YEAR.matcher(matcher.group("more"));
            while (more.find()) {
                years.add(Integer.valueOf(more.group()));
            }
        } else if (matcher.group("plan") != null) {
            years.add(2015 + 5 * ("三四五六七".indexOf(matcher.group("plan")) + 1));
        } else if (issued != null) {
            years.add(matcher.group("nextYear") == null ? issued : issued + 1);
        }
        return years.isEmpty() ? null : new Deadline(years, span);
    }
}
