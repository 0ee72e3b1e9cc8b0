package org.plangraph.loader.fact.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Comparator;
import org.plangraph.loader.fact.target.Quantity.Form;
import org.plangraph.loader.outline.ChineseNumeral;
import org.plangraph.loader.outline.Span;

/**
 * Finds the numbers of a clause that can be a commitment. Left out: years and dates, names that
 * hold a number (5G, PM2.5, 第3批, 2级, “5+3”), small Chinese numerals that belong to words (三年行动).
 */
final class Quantities {

    private static final String DECIMAL = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String CHINESE = "[" + ChineseNumeral.CHARACTERS + "]+";
    private static final String FRACTION =
            "(?<whole>" + CHINESE + ")分之(?<part>" + CHINESE + "(?:点" + CHINESE + ")?)";
    private static final String UNIT =
            "(?<unit>"
                    + Units.PERCENT
                    + "|倍|番|成|"
                    + Units.DURATION
                    + "|"
                    + Units.MEASURE
                    + "|"
                    + Units.COUNTER
                    + "|"
                    + Units.SCALE_ONLY
                    + ")?";

    /** Between the two ends of a range: 5%至8%, 3万至5万户. */
    private static final String RANGE_UNIT =
            String.join("|", Units.PERCENT, Units.MEASURE, Units.COUNTER, Units.SCALE_ONLY);

    /** 以上6—8项工作 counts what stands above. */
    private static final Pattern THESE = Pattern.compile("(?:^|[，、；])(?:以上|上述|前述|以下|下列)第?$");

    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?<before>"
                            + Bounds.BEFORE
                            + ")?(?:"
                            + FRACTION
                            + "|(?<half>一半)|(?<double>翻(?<times>[一两二三四])?番)|(?<number>"
                            + DECIMAL
                            + ")(?:(?:"
                            + RANGE_UNIT
                            + ")?(?:～|~|—|–|-|－|至|到)(?<upper>"
                            + DECIMAL
                            + ")|[：:∶](?<ratio>"
                            + DECIMAL
                            + "))?|(?<chinese>"
                            + CHINESE
                            + ")(?:[～~—–－至到-](?<chineseUpper>"
                            + CHINESE
                            + "))?)"
                            + UNIT
                            + "(?<after>"
                            + Bounds.AFTER
                            + ")?");

    private static final Pattern YEARS = Pattern.compile("(?:年限|寿命|工龄|周期)[^，；、]{0,6}$");

    private static final Pattern NOT_A_QUANTITY =
            Pattern.compile("年|月|日|号|版|级|类标准|代|批次|G|D|K|\\+|＋|A|C|[a-zA-Z]");

    private Quantities() {}

    /**
     * The quantities of a stretch, in order.
     *
     * @param hidden characters that hold no quantities: titles, quotations, clauses
     */
    static List<Quantity> in(String text, Span words, Hidden hidden) {
        List<Quantity> found = new ArrayList<>();
        if (!hasNumeral(text, words)) {
            return found;
        }
        Matcher matcher = PATTERN.matcher(text).region(words.start(), words.end());
        matcher.useTransparentBounds(true);
        int from = words.start();
        while (from < words.end() && matcher.region(from, words.end()).find()) {
            Quantity quantity = quantity(text, matcher);
            boolean hiddenHere = hidden.covers(matcher.start());
            if (quantity != null && !hiddenHere && stands(text, words, matcher, quantity)) {
                found.add(quantity);
            }
            from = Math.max(matcher.end(), from + 1);
        }
        return found;
    }

    /** Most clauses have none, and looking for one is dear. */
    private static boolean hasNumeral(String text, Span words) {
        for (int i = words.start(); i < words.end(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || c == '翻' || ChineseNumeral.CHARACTERS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Quantity quantity(String text, Matcher matcher) {
        Span span = new Span(matcher.start(), matcher.end());
        String written = matcher.group("unit");
        String unit = written == null ? null : Bounds.bare(written);
        Comparator comparator = Bounds.of(matcher.group("before"), written, matcher.group("after"));
        if (matcher.group("whole") != null) {
            return fraction(matcher, comparator, span);
        }
        if (matcher.group("half") != null) {
            Span number = new Span(matcher.start("half"), matcher.end("half"));
            BigDecimal half = new BigDecimal("0.5");
            return new Quantity(half, null, "比值", comparator, span, number, Form.PERCENT);
        }
        if (matcher.group("double") != null) {
            String times = matcher.group("times");
            int value = times == null ? 1 : ChineseNumeral.value(times);
            Span number = new Span(matcher.start("double"), matcher.end("double"));
            return new Quantity(
                    BigDecimal.valueOf(value), null, "番", comparator, span, number, Form.MULTIPLE);
        }
        if (matcher.group("chinese") != null) {
            return chinese(text, matcher, unit, comparator, span);
        }
        return arabic(matcher, unit, comparator, span);
    }

    private static Quantity arabic(
            Matcher matcher, @Nullable String unit, Comparator comparator, Span span) {
        BigDecimal value = decimal(matcher.group("number"));
        Span number = new Span(matcher.start("number"), matcher.end("number"));
        if (matcher.group("ratio") != null) {
            BigDecimal other = decimal(matcher.group("ratio"));
            boolean toOne = other.compareTo(BigDecimal.ONE) == 0 || other.signum() == 0;
            BigDecimal ratio = toOne ? value : value.divide(other, java.math.MathContext.DECIMAL32);
            return new Quantity(ratio, null, "比值", comparator, span, number, Form.RATIO);
        }
        String upper = matcher.group("upper");
        Span digits = upper == null ? number : new Span(number.start(), matcher.end("upper"));
        return new Quantity(
                value,
                upper == null ? null : decimal(upper),
                unit,
                comparator,
                span,
                digits,
                form(unit));
    }

    /** 百分之五 is 5 %, 千分之三 3 ‰; 三分之一 is a share of 0.3333. */
    private static @Nullable Quantity fraction(Matcher matcher, Comparator comparator, Span span) {
        int whole = ChineseNumeral.value(matcher.group("whole"));
        BigDecimal part = chineseDecimal(matcher.group("part"));
        if (whole < 2) {
            return null;
        }
        Span number = new Span(matcher.start("whole"), matcher.end("part"));
        if (whole == 100 || whole == 1000) {
            String unit = whole == 100 ? "%" : "‰";
            return new Quantity(part, null, unit, comparator, span, number, Form.PERCENT);
        }
        BigDecimal share = part.divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
        return new Quantity(share, null, "比值", comparator, span, number, Form.PERCENT);
    }

    private static BigDecimal chineseDecimal(String numeral) {
        int point = numeral.indexOf('点');
        return point < 0
                ? BigDecimal.valueOf(ChineseNumeral.value(numeral))
                : new BigDecimal(
                        ChineseNumeral.value(numeral.substring(0, point))
                                + "."
                                + digits(numeral.substring(point + 1)));
    }

    private static String digits(String chinese) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < chinese.length(); i++) {
            digits.append(ChineseNumeral.value(chinese.substring(i, i + 1)));
        }
        return digits.toString();
    }

    /** 一倍, 三成, 三千个: a Chinese numeral counts only with a unit that words do not share. */
    private static @Nullable Quantity chinese(
            String text, Matcher matcher, @Nullable String unit, Comparator comparator, Span span) {
        String words = matcher.group("chinese");
        boolean said =
                matcher.group("before") != null
                        || matcher.group("after") != null
                        || matcher.group("chineseUpper") != null;
        if (unit == null
                || ChineseNumeral.value(words) <= 0
                || !Spelled.isNumber(
                        words,
                        unit,
                        chineseForm(unit),
                        said,
                        text.substring(Math.max(0, span.start() - 2), span.start()),
                        text.substring(span.end(), Math.min(text.length(), span.end() + 2)))) {
            return null;
        }
        String upper = matcher.group("chineseUpper");
        int end = upper == null ? matcher.end("chinese") : matcher.end("chineseUpper");
        boolean scaled = words.length() > 1 && words.endsWith("万");
        String digits = scaled ? words.substring(0, words.length() - 1) : words;
        return new Quantity(
                BigDecimal.valueOf(ChineseNumeral.value(digits)),
                upper == null ? null : BigDecimal.valueOf(ChineseNumeral.value(upper)),
                scaled ? "万" + unit : unit,
                comparator,
                span,
                new Span(matcher.start("chinese"), end),
                chineseForm(unit));
    }

    private static Form chineseForm(String unit) {
        return "成".equals(unit) ? Form.PERCENT : form(unit);
    }

    private static Form form(@Nullable String unit) {
        if (unit == null) {
            return Form.BARE;
        }
        return "倍".equals(unit) || "番".equals(unit) || "成".equals(unit)
                ? Form.MULTIPLE
                : Units.form(unit);
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(",", "").replace("，", ""));
    }

    /** 受教育年限11.3年: a length of time, no date. */
    private static boolean isSpan(String text, Span words, Quantity quantity) {
        String before = new Span(words.start(), quantity.number().start()).in(text);
        return quantity.unit() != null
                && quantity.unit().startsWith("年")
                && quantity.value().compareTo(BigDecimal.valueOf(100)) < 0
                && YEARS.matcher(before).find();
    }

    /** Whether a number stands for itself and not inside a name or a date. */
    private static boolean stands(String text, Span words, Matcher matcher, Quantity quantity) {
        int start = quantity.number().start();
        char before = start > words.start() ? text.charAt(start - 1) : ' ';
        if (before < 128 && (Character.isLetterOrDigit(before) || before == '.' || before == '-')) {
            return false;
        }
        if ("第Ⅰ+＋每".indexOf(before) >= 0
                || THESE.matcher(text.substring(words.start(), start)).find()) {
            return false;
        }
        int digitsEnd = quantity.number().end();
        boolean dates = digitsEnd < text.length() && "年月日号".indexOf(text.charAt(digitsEnd)) >= 0;
        if (dates && !isSpan(text, words, quantity)) {
            return false;
        }
        int end = matcher.end();
        if (end >= text.length()) {
            return true;
        }
        if (matcher.group("chinese") != null
                && ChineseNumeral.CHARACTERS.indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        boolean bare = quantity.unit() == null && matcher.group("after") == null;
        if (bare && NOT_A_QUANTITY.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        return !"级".equals(matcher.group("after"));
    }
}
