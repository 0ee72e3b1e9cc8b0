package org.plangraph.loader.fact.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/**
 * Shares a list of phrases out over a list of numbers, and writes out the modifier that stands only
 * before the first: 规模以上工业企业A率、B率分别超过80%、75% · 市级绿色工厂5家、绿色园区1家.
 */
final class Phrases {

    /** 市级及以上, 省级, 国家级: the rank of things counted. */
    private static final Pattern RANK =
            Pattern.compile("(?:国家|省|市|县|区|州|设区市|地市)(?:级)?(?:及|或)?以上|(?:国家|省|市|县|区|乡|镇|村)级");

    /** 县级救援队1支、乡镇救援队16支: the second has a rank of its own. */
    private static final Pattern RANKED =
            Pattern.compile(RANK.pattern() + "|(?:国家|省|市|县|区|乡镇|镇|乡|街道|村|社区)(?:[级属域]|(?=.{3}))");

    /** 规模以上工业企业, 全县: those of whom several rates are told. */
    private static final Pattern OWNERS =
            Pattern.compile(
                    "(?:全(?:省|市|区|县|州|域)的?)?(?:(?:规模以上|限额以上|规上|限上|重点|大中型|中小|二级以上|三级|公立|义务教育)[^、，率量比]{0,6}?(?:企业|单位|医院|机构|学校|行业|阶段))的?|全(?:省|市|区|县|州|域)的?");

    /**
     * One phrase.
     *
     * @param words its modifier written out
     * @param start where its words, the shared modifier included, begin
     */
    record Part(String words, int start) {}

    private static final Pattern AREA = Pattern.compile("等(?:区域|地区|城市|行业|领域|县区|方面)(?=.{2})");

    private Phrases() {}

    /**
     * The phrases for a number of quantities.
     *
     * @param earlier what was read in the same clause before: its first item lends its rank
     * @return as many as there are quantities, or one where they all measure the same
     */
    static List<Part> of(String text, Span phrase, int count, List<Measured> earlier, Span clause) {
        if (count == 1) {
            return List.of(ranked(text, phrase, earlier));
        }
        List<Span> items = split(text, phrase, count);
        if (items.size() != count) {
            return List.of(new Part(phrase.in(text), phrase.start()));
        }
        String shared = shared(OWNERS, items.get(0).in(text));
        if (shared == null) {
            shared = shared(RANK, items.get(0).in(text));
        }
        String tail = sharedTail(text, items);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String words = withTail(items.get(i).in(text), tail, i + 1 == items.size());
            boolean lends = i > 0 && shared != null && !words.startsWith(shared);
            parts.add(new Part(lends ? shared + words : words, items.get(0).start()));
        }
        return parts;
    }

    /** Into how many things a phrase falls at its 、 and 和. */
    static int items(String text, Span phrase) {
        return split(text, phrase, "、和及与").size();
    }

    /** What stands only behind the last item and is said of all: 浓度 of 甲、乙等区域浓度, 班额 of 小学、初中班额. */
    private static String sharedTail(String text, List<Span> items) {
        String last = items.get(items.size() - 1).in(text);
        Matcher area = AREA.matcher(last);
        if (area.find()) {
            return last.substring(area.end());
        }
        int length = items.get(0).in(text).length();
        boolean alike =
                items.subList(0, items.size() - 1).stream()
                        .allMatch(item -> !Phrase.measured(item.in(text)));
        if (!alike || last.length() < length + 2 || !Phrase.measured(last)) {
            return "";
        }
        String tail = last.substring(length);
        return Phrase.measured(tail) ? tail : "";
    }

    private static String withTail(String item, String tail, boolean last) {
        if (tail.isEmpty()) {
            return item;
        }
        return last ? AREA.matcher(item).replaceFirst("") : item + tail;
    }

    /** 绿色园区1家 behind 市级绿色工厂5家 is of the same rank. */
    private static Part ranked(String text, Span phrase, List<Measured> earlier) {
        String words = phrase.in(text);
        if (earlier.isEmpty()) {
            return new Part(words, phrase.start());
        }
        Measured first = earlier.get(0);
        String rank = shared(RANK, first.indicator());
        if (rank == null || RANKED.matcher(words).lookingAt()) {
            return new Part(words, phrase.start());
        }
        return new Part(rank + words, first.quote().start());
    }

    private static @Nullable String shared(Pattern modifier, String words) {
        Matcher matcher = modifier.matcher(words);
        return matcher.lookingAt() && matcher.end() < words.length() ? matcher.group() : null;
    }

    /** At 、 where that gives as many items as there are numbers, else at 和, 及 and 与 too. */
    private static List<Span> split(String text, Span phrase, int count) {
        List<Span> items = split(text, phrase, "、");
        return items.size() == count ? items : split(text, phrase, "、和及与");
    }

    private static List<Span> split(String text, Span phrase, String marks) {
        List<Span> items = new ArrayList<>();
        int start = phrase.start();
        int depth = 0;
        for (int i = phrase.start(); i < phrase.end(); i++) {
            char c = text.charAt(i);
            depth += "（(“《".indexOf(c) >= 0 ? 1 : "）)”》".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && marks.indexOf(c) >= 0) {
                items.add(new Span(start, i));
                start = i + 1;
            }
        }
        items.add(new Span(start, phrase.end()));
        return items;
    }
}
