package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/**
 * The plan's own title: what the notice hands out (现将《…》印发), else the title lines above the plan's
 * first words, else what a notice's title says it issues (关于印发…的通知).
 */
public final class PlanTitle {

    private static final String TITLE = "《(?<title>(?:[^《》]|《[^《》]*》){4,120})》";

    private static final Pattern HANDED_OUT =
            Pattern.compile(
                    "(?:现将|将)[^《。]{0,20}"
                            + TITLE
                            + "(?<rest>[^，。]{0,6}(?:分解|分工)(?:方案|表)?)?"
                            + "[^。]{0,12}(?:印发|下发|发给|公布|转发|发布)");

    private static final Pattern APPROVED =
            Pattern.compile(
                    TITLE + "(?:已|业)?经[^。]{2,40}(?:同意|通过|批准|审定|研究)[^。]{0,20}(?:印发|下发|公布|发布)");

    private static final Pattern NOTICE =
            Pattern.compile("关于(?:印发|下发|发布|公布|转发)[《〈]?(?<title>.{4,120}?)[》〉]?的通知", Pattern.DOTALL);

    private static final String KIND =
            "(?:方案|计划|规划|措施|意见|办法|细则|要点|清单|行动|纲要|安排|举措|政策|通知|任务书|目标|工程|分工|(?:分工|分解|任务|责任|一览)表|台账)";

    private static final Pattern LINE_END = Pattern.compile(".*" + KIND + "(?:[（(].{1,20}[）)])?");

    /** Below a title: （2031—2033年）. */
    private static final Pattern YEARS =
            Pattern.compile("[（(]20\\d\\d年?[—－–~～至-]{1,2}20\\d\\d年?[）)]");

    private PlanTitle() {}

    /** The title, its line breaks mended; null where none is found. */
    public static @Nullable String in(String text, Span front) {
        for (Pattern pattern : new Pattern[] {HANDED_OUT, APPROVED}) {
            Matcher handed = pattern.matcher(text).region(front.start(), front.end());
            if (handed.find()) {
                boolean more = pattern == HANDED_OUT && handed.group("rest") != null;
                String title = handed.group("title");
                return mended(more ? "《" + title + "》" + handed.group("rest") : title);
            }
        }
        String lines = lines(front.in(text));
        if (lines != null) {
            Matcher own = NOTICE.matcher(lines);
            return own.find() ? mended(own.group("title")) : lines;
        }
        return null;
    }

    /** The last run of lines without punctuation that ends as titles of plans do. */
    private static @Nullable String lines(String front) {
        List<String> run = new ArrayList<>();
        String title = null;
        boolean titled = false;
        for (String line : front.split("\n", -1)) {
            String words = line.strip();
            if (titled && YEARS.matcher(words).matches()) {
                title += words;
            }
            titled = false;
            boolean titleLine =
                    !words.isEmpty()
                            && words.length() <= 60
                            && !words.matches(".*[。，；：:].*|.*\\d日|[（(].*[）)]");
            if (!titleLine) {
                run.clear();
                continue;
            }
            run.add(words);
            if (LINE_END.matcher(words).matches()) {
                title = String.join("", run);
                titled = true;
                run.clear();
            }
        }
        return title;
    }

    private static String mended(String title) {
        return title.replace("\n", "").strip();
    }
}
