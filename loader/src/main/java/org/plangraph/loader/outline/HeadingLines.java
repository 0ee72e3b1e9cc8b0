package org.plangraph.loader.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.text.Paragraph;

/**
 * The parts of a plan that numbers nothing: each begins with a heading on a line of its own, and
 * somewhere a line says who is responsible. They are counted in one run.
 */
final class HeadingLines {

    private static final int LONGEST = 30;
    private static final int SHORTEST = 4;

    private static final Pattern LABEL = Pattern.compile("(?:牵头|责任|配合|主办|承办)(?:单位|部门|领导)[：:]");
    private static final Pattern NO_HEADING =
            Pattern.compile("[（(【〔“].*|.*[。；;，,、：:！？].*|附[件表].*|.*\\d日");

    private final Map<Integer, Integer> ordinals = new HashMap<>();

    private HeadingLines() {}

    /** None in a plan that names nobody responsible on at least two lines. */
    static HeadingLines of(String text, List<Paragraph> plan) {
        HeadingLines lines = new HeadingLines();
        long labels = plan.stream().filter(paragraph -> isLabelled(text, paragraph)).count();
        boolean begun = false;
        for (int at = 0; labels > 1 && at + 1 < plan.size(); at++) {
            String words = words(text, plan.get(at));
            if (begun && isHeading(words) && !isHeading(words(text, plan.get(at + 1)))) {
                lines.ordinals.put(plan.get(at).start(), lines.ordinals.size() + 1);
            }
            begun |= words.endsWith("。") || words.endsWith("：") || words.endsWith(":");
        }
        return lines;
    }

    /** The place of a heading among the others, as a number of no width; null for other lines. */
    @Nullable Marker at(String text, int start, int end) {
        Integer ordinal = ordinals.get(start);
        return ordinal == null ? null : new Marker(Numbering.LINE, ordinal, start, start);
    }

    private static boolean isLabelled(String text, Paragraph paragraph) {
        return LABEL.matcher(words(text, paragraph)).find();
    }

    private static boolean isHeading(String words) {
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !NO_HEADING.matcher(words).matches()
                && !Regions.isSignature(words);
    }

    private static String words(String text, Paragraph paragraph) {
        return text.substring(paragraph.start(), paragraph.end()).strip();
    }
}
