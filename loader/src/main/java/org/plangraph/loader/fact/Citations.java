package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/**
 * Upstream documents and standards: whatever stands in 《》 or is named by its number, but for the
 * plan itself and what its own government issued or means to issue.
 */
public final class Citations {

    private static final Pattern TITLE =
            Pattern.compile(
                    "《(?<title>(?:[^《》]|《[^《》]*》){2,160})》(?:\\s?[（(](?<number>[^（）()]{3,40})[）)])?");

    private static final Pattern STANDARD =
            Pattern.compile(
                    "(?:GB|GB/T|GB/Z|DB\\d{0,4}(?:/T)?|JGJ|CJJ|HJ|NY|SB|QB|ISO|IEC|JT|YY|T/[A-Z]+)[\\s/]?[A-Z]?\\s?\\d[\\d.]*(?:[—–-]\\d{2,4})?");

    /** 国务院令第722号, 省政府第31号令. */
    private static final Pattern DECREE =
            Pattern.compile("[\\u4e00-\\u9fff]{2,24}(?:令第?\\d{1,4}号|第\\d{1,4}号令)");

    private static final Pattern TO_BE_ISSUED =
            Pattern.compile("(?:出台|制定|起草|编制|研究制定|制订|修订|印发|拟定|草拟)(?:实施|完善|并实施|和完善|印发)?$");

    /** No document number has more characters before its 号. */
    private static final int LONGEST_NUMBER = 28;

    /**
     * A document named.
     *
     * @param title without 《》
     * @param words from 《 to the end of the number
     */
    public record Cited(@Nullable String title, @Nullable String number, Span words) {}

    private Citations() {}

    /**
     * The documents cited in a text, each once, in order of first mention.
     *
     * @param planTitle the plan's own title
     * @param ownNames names of the place the plan is for, longest first: 济南市历下区, 历下区
     */
    public static List<Cited> in(
            String text, Span words, @Nullable String planTitle, List<String> ownNames) {
        List<Cited> cited = new ArrayList<>();
        Matcher matcher = TITLE.matcher(text).region(words.start(), words.end());
        int end = words.start();
        while (matcher.find()) {
            numbersAlone(text, new Span(end, matcher.start()), cited);
            end = matcher.end();
            String title = matcher.group("title").replace("\n", "");
            String number = matcher.group("number");
            boolean isNumber = number != null && isNumber(number);
            if (!isOwn(text, matcher, title, planTitle, ownNames)) {
                int stop = isNumber ? matcher.end() : matcher.end("title") + 1;
                add(
                        cited,
                        new Cited(
                                title, isNumber ? number : null, new Span(matcher.start(), stop)));
            }
        }
        numbersAlone(text, new Span(end, words.end()), cited);
        return List.copyOf(cited);
    }

    private static boolean isNumber(String words) {
        return DocumentNumber.NUMBER.matcher(words).matches()
                || STANDARD.matcher(words).matches()
                || DECREE.matcher(words).matches();
    }

    private static boolean isOwn(
            String text,
            Matcher matcher,
            String title,
            @Nullable String planTitle,
            List<String> ownNames) {
        if (planTitle != null && (title.equals(planTitle) || title.contains(planTitle))) {
            return true;
        }
        String before = text.substring(Math.max(0, matcher.start() - 8), matcher.start());
        boolean own = ownNames.stream().anyMatch(title::startsWith);
        return own || (TO_BE_ISSUED.matcher(before).find() && matcher.group("number") == null);
    }

    /** 根据鲁政发〔2024〕3号文件: a number without a title, in running text. */
    private static void numbersAlone(String text, Span words, List<Cited> cited) {
        standardsAlone(text, words, cited);
        Matcher matcher = DocumentNumber.NUMBER.matcher(text);
        int from = words.start();
        for (int i = text.indexOf('号', from);
                i >= 0 && i < words.end();
                i = text.indexOf('号', i + 1)) {
            matcher.region(Math.max(from, i - LONGEST_NUMBER), i + 1);
            from = i + 1;
            if (!matcher.find()) {
                continue;
            }
            if (!DocumentNumber.heads(text, new Span(matcher.start(), matcher.end()))) {
                String number =
                        matcher.group().replaceFirst("^.*?(?:根据|按照|依据|落实|贯彻|执行|和|及|与|见|以)", "");
                int start = matcher.end() - number.length();
                add(cited, new Cited(null, number, new Span(start, matcher.end())));
            }
        }
    }

    /** GB 22128—2019 in running text; a standard is known by its number. */
    private static void standardsAlone(String text, Span words, List<Cited> cited) {
        Matcher matcher = STANDARD.matcher(text).region(words.start(), words.end());
        while (matcher.find()) {
            boolean insideWord =
                    matcher.start() > 0
                            && Character.isLetterOrDigit(text.charAt(matcher.start() - 1))
                            && text.charAt(matcher.start() - 1) < 128;
            if (!insideWord && matcher.group().matches(".*\\d{3}.*")) {
                add(
                        cited,
                        new Cited(null, matcher.group(), new Span(matcher.start(), matcher.end())));
            }
        }
    }

    private static void add(List<Cited> cited, Cited one) {
        for (int i = 0; i < cited.size(); i++) {
            Cited known = cited.get(i);
            if (known.title() != null && known.title().equals(one.title())) {
                if (known.number() == null && one.number() != null) {
                    cited.set(i, new Cited(known.title(), one.number(), known.words()));
                }
                return;
            }
            if (one.title() == null
                    && one.number() != null
                    && one.number().equals(known.number())) {
                return;
            }
        }
        cited.add(one);
    }
}
