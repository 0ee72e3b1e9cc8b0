package org.plangraph.loader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/**
 * Who issued the plan: the signature above the date, else the red header, else the notice's title.
 */
public final class Issuer {

    private static final Pattern HEADER = Pattern.compile("(?<name>\\S{2,30}?)文件");
    private static final Pattern TITLE =
            Pattern.compile("(?<name>\\S{2,30}?(?:人民政府|办公室|办公厅|委员会|局|厅|部|指挥部|领导小组|专班))(?:\\n)?关于");

    private Issuer() {}

    /** The issuer's name as written, or null. */
    public static @Nullable String in(String text, Span front, @Nullable IssueDate date) {
        String signature = date == null ? null : signature(text, front, date);
        if (signature != null) {
            return signature;
        }
        for (String line : front.in(text).split("\n", -1)) {
            Matcher header = HEADER.matcher(line.strip());
            if (header.matches() && BodyName.matches(header.group("name"))) {
                return header.group("name");
            }
        }
        Matcher title = TITLE.matcher(text).region(front.start(), front.end());
        return title.find() ? title.group("name") : null;
    }

    private static @Nullable String signature(String text, Span front, IssueDate date) {
        String line = date.line().in(text).strip();
        int year = line.replaceFirst("(?:19|20)\\d\\d年.*|[〇零○一二三四五六七八九]{4}年.*", "").length();
        if (year > 0) {
            return line.substring(0, year).strip();
        }
        int end = date.line().start() - 1;
        int start = end <= 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
        if (end <= front.start() || start < front.start()) {
            return null;
        }
        String above = text.substring(start, end).strip();
        return BodyName.matches(above) ? above : null;
    }
}
