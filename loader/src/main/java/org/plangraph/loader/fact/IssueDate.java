package org.plangraph.loader.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.ChineseNumeral;
import org.plangraph.loader.outline.Span;

/**
 * The date of the signature: a line that holds nothing else, or that ends in it behind the issuer.
 *
 * @param line the line it stands in
 */
public record IssueDate(LocalDate date, Span line) {

    private static final Pattern DATE =
            Pattern.compile(
                    "(?<year>(?:19|20)\\d\\d|[一二][〇零○◯OＯoΟ0０一二三四五六七八九]{3})年(?<month>\\d{1,2}|[一二三四五六七八九十元]{1,2})月(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})日");

    /** 2023.5.8: only below or behind the name of a body. */
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?<year>(?:19|20)\\d\\d)[.．/-](?<month>\\d{1,2})[.．/-](?<day>\\d{1,2})");

    /** Who issued it when, in brackets under the title: （县人民政府办公室2025年3月6日印发）. */
    private static final Pattern NOTE =
            Pattern.compile("\\s*[（(](?<words>[^（()）]{9,60}?)(?:印发|发布|公布)[）)]\\s*");

    private static final Pattern SIGNATORY =
            Pattern.compile(
                    "[\\u4e00-\\u9fff]{2,24}(?:政府|办公室|办公厅|委员会|管委会|领导小组|指挥部|专班)"
                            + "|[\\u4e00-\\u9fff]{1,8}[省市县区旗州][\\u4e00-\\u9fff]{2,14}[局厅]");

    /** The first such line in a stretch, or null. */
    public static @Nullable IssueDate in(String text, Span front) {
        int start = front.start();
        while (start < front.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > front.end() ? front.end() : newline;
            IssueDate date = atEnd(text, new Span(start, end));
            if (date != null) {
                return date;
            }
            start = end + 1;
        }
        return null;
    }

    /**
     * The first signature in a stretch behind the plan's beginning: there a date alone may be a
     * table's, so the name of a government, an office or a committee must stand before or above it.
     */
    public static @Nullable IssueDate below(String text, Span rest) {
        String above = "";
        int start = rest.start();
        while (start < rest.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > rest.end() ? rest.end() : newline;
            IssueDate date = atEnd(text, new Span(start, end));
            String line = text.substring(start, end).strip();
            if (date != null
                    && (SIGNATORY.matcher(above).matches()
                            || SIGNATORY.matcher(line).lookingAt())) {
                return date;
            }
            above = line;
            start = end + 1;
        }
        return null;
    }

    private static @Nullable IssueDate atEnd(String text, Span line) {
        Matcher note = NOTE.matcher(text).region(line.start(), line.end());
        return note.matches()
                ? signed(text, new Span(note.start("words"), note.end("words")))
                : signed(text, line);
    }

    private static @Nullable IssueDate signed(String text, Span line) {
        Matcher matcher = DATE.matcher(text).region(line.start(), line.end());
        while (matcher.find()) {
            String behind = new Span(matcher.end(), line.end()).in(text).strip();
            String before = new Span(line.start(), matcher.start()).in(text).strip();
            boolean endsIt = behind.isEmpty() && (before.isEmpty() || BodyName.matches(before));
            boolean beginsIt = before.isEmpty() && SIGNATORY.matcher(behind).matches();
            if (endsIt || beginsIt) {
                LocalDate date = date(matcher);
                return date == null ? null : new IssueDate(date, line);
            }
        }
        return shortDate(text, line);
    }

    /** What the page that shows the document says (成文日期), or null. */
    public static @Nullable IssueDate onPage(String text, Span front) {
        Span value = PageRecord.date(text, front);
        if (value == null) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {DATE, SHORT}) {
            Matcher matcher = pattern.matcher(text).region(value.start(), value.end());
            LocalDate date = matcher.lookingAt() ? date(matcher) : null;
            if (date != null) {
                return new IssueDate(date, value);
            }
        }
        return null;
    }

    private static @Nullable IssueDate shortDate(String text, Span line) {
        Matcher matcher = SHORT.matcher(line.in(text).strip());
        int above = text.lastIndexOf('\n', line.start() - 2) + 1;
        boolean signed =
                matcher.matches()
                        && line.start() > 0
                        && BodyName.matches(text.substring(above, line.start() - 1).strip());
        LocalDate date = signed ? date(matcher) : null;
        return date == null ? null : new IssueDate(date, line);
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        try {
            return LocalDate.of(
                    number(matcher.group("year")),
                    number(matcher.group("month")),
                    number(matcher.group("day")));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(String words) {
        return Character.isDigit(words.charAt(0))
                ? Integer.parseInt(words)
                : ChineseNumeral.value(words.replaceAll("[○◯OＯoΟ0０]", "〇").replace('元', '一'));
    }
}
