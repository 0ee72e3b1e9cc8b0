package org.plangraph.loader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/**
 * Who issued the plan: the signature above the date, else the red header, else the notice's title,
 * else what the web page says. Of several that issued it together, the one named first.
 */
public final class Issuer {

    private static final Pattern HEADER = Pattern.compile("(?<name>\\S{2,30}?)文件");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?m)^\\s*(?<name>[^\\s《》。，：:“]{2,30}?(?:人民政府|办公室|办公厅|委员会|局|厅|部|指挥部|领导小组|专班|管委会))(?:\\n)?(?:关于|印发|转发)");

    /** Bodies that issue a plan together stand side by side, each with its place. */
    private static final Pattern SIDE_BY_SIDE =
            Pattern.compile(
                    "(?:中共)?(?<place>[^中].{1,3}?[省市县区旗州]).*?[局委会厅办室府部](?=(?:中共)?\\k<place>)");

    private static final Pattern DATED =
            Pattern.compile("(?:(?:19|20)\\d\\d|[一二][^年]{3})(?:年|[.．/-]).*");

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
        return title.find() ? first(title.group("name")) : PageRecord.issuer(text, front);
    }

    private static @Nullable String signature(String text, Span front, IssueDate date) {
        String line = date.line().in(text).strip();
        int year = DATED.matcher(line).replaceFirst("").length();
        if (year > 0) {
            return first(line.substring(0, year).strip());
        }
        String behind = line.substring(line.indexOf('日') + 1).strip();
        if (!behind.isEmpty() && BodyName.matches(behind)) {
            return first(behind);
        }
        String topmost = null;
        int end = date.line().start() - 1;
        while (end > front.start()) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String above = text.substring(start, end).strip();
            boolean repeated = DATED.matcher(above).matches() && topmost == null;
            if (!repeated && !BodyName.matches(above)) {
                break;
            }
            topmost = repeated ? topmost : above;
            end = start - 1;
        }
        return topmost == null ? null : first(topmost);
    }

    /** Of bodies side by side the first, which is in charge. */
    private static String first(String names) {
        Matcher joint = SIDE_BY_SIDE.matcher(names);
        return joint.lookingAt() ? joint.group() : names;
    }
}
