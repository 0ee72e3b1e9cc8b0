package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.outline.Span;

/**
 * Splits a list of bodies into its names: 区财政局、区商务局，各镇（街道）.
 *
 * <p>Marks inside brackets belong to the name they stand in. A collective keeps the marks inside
 * it: 市有关部门、单位 is one name. 和 and 及 join two names only behind the end of a name and before the
 * start of one, so that 发展和改革局 stays whole; 县财政局各镇 is two names though nothing stands between.
 */
public final class Names {

    private static final String SEPARATORS = "、，,；;/";

    /**
     * A word that has no meaning as a body of its own: it goes on with the collective before it.
     */
    private static final Pattern REST_OF_COLLECTIVE =
            Pattern.compile(
                    "(?:部门|单位|企业|机构|园区|街道|乡镇|镇街|镇|乡|乡镇街道|办事处|(?:县级市|自治州|自治县|县|区|市|州|旗|盟)(?:[（(〔\\[](?:[县市区旗]、?)+[）)〕\\]])?(?:人民政府|政府)?|企事业单位|人民团体|社会团体)"
                            + "(?:[（(](?:部门|单位|街道|镇街|园区)[）)])?");

    private static final Pattern COLLECTIVE = Pattern.compile("各.*|.*(?:有关|相关|各).*");

    private static final Pattern JOINED =
            Pattern.compile(
                    "(?<=[局委办厅部院会社司队所站室心府团校])(?:和|及|与|以及|并)(?=[区县市省州旗镇乡各国])"
                            + "|(?<=局)(?=各(?:[镇乡县区市旗]|街道))"
                            + "|(?<=部门|单位)(?:和|及|与|以及)(?=各)"
                            + "|(?<=政府)(?:和|及|与|以及)(?=[^、，,；;（(]{1,12}(?:管委会|管理委员会))");

    /** 区财政局等有关部门: the name, then whoever else. */
    private static final Pattern AND_OTHERS =
            Pattern.compile("(.{2,}?[^各])等((?:[区县市省]?(?:有关|相关|各|直属?)?(?:部门|单位|企业|机构).*)?)");

    /** 区财政局、区商务局等部门 sums up those it names. */
    private static final Pattern NOBODY_ELSE = Pattern.compile("(?:部门|单位|企业|机构)?");

    /** What a list says after its last name. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:[，,]?(?:按照?|根据|依据|依)?(?:各自|部门|工作)?(?:职责|职能)(?:分工)?)?(?:共同|分别|具体|抓好|组织)*(?:负责|落实|配合|参与|牵头|实施|办理|参加|协助)?[。.\\s]*$");

    /** 县发改局（8项） heads a list of so many things. */
    private static final Pattern COUNT = Pattern.compile("[（(]共?\\d+[项条个件][）)]$");

    private Names() {}

    /**
     * What a list holds.
     *
     * @param times words that say by when, not by whom
     */
    record Listed(List<Mention> names, List<Span> times) {}

    /** The names in a stretch of the text, in order, as written. */
    public static List<Mention> in(String text, Span list) {
        return listed(text, list).names();
    }

    /** The names and times in a stretch of the text, in order, as written. */
    static Listed listed(String text, Span list) {
        Span bare = withoutTail(text, list.strip(text));
        List<Span> parts = new ArrayList<>();
        for (Span part : split(text, bare)) {
            Span name = part.strip(text);
            if (name.isEmpty()) {
                continue;
            }
            if (!parts.isEmpty() && continues(text, parts.get(parts.size() - 1), name)) {
                parts.set(
                        parts.size() - 1,
                        new Span(parts.get(parts.size() - 1).start(), name.end()));
            } else {
                parts.add(name);
            }
        }
        Listed listed = new Listed(new ArrayList<>(), new ArrayList<>());
        parts.forEach(part -> addNames(text, part, listed));
        return listed;
    }

    private static Span withoutTail(String text, Span list) {
        Matcher tail = TAIL.matcher(text).region(list.start(), list.end());
        return tail.find() ? new Span(list.start(), tail.start()) : list;
    }

    private static boolean continues(String text, Span before, Span name) {
        String collective = before.in(text);
        return text.charAt(before.end()) == '、'
                && REST_OF_COLLECTIVE.matcher(name.in(text)).matches()
                && COLLECTIVE.matcher(collective).matches();
    }

    private static List<Span> split(String text, Span list) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int start = list.start();
        for (int i = list.start(); i < list.end(); i++) {
            char c = text.charAt(i);
            if (Brackets.isOpening(c)) {
                depth++;
            } else if (Brackets.isClosing(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (SEPARATORS.indexOf(c) >= 0 || c == '\n')) {
                parts.add(new Span(start, i));
                start = i + 1;
            }
        }
        parts.add(new Span(start, list.end()));
        return parts;
    }

    private static void addNames(String text, Span part, Listed listed) {
        Matcher joined = JOINED.matcher(text).region(part.start(), part.end());
        joined.useTransparentBounds(true);
        int start = part.start();
        while (joined.find()) {
            addName(text, new Span(start, joined.start()), listed);
            start = joined.end();
        }
        addName(text, new Span(start, part.end()), listed);
    }

    private static void addName(String text, Span part, Listed listed) {
        Matcher count = COUNT.matcher(text).region(part.start(), part.end());
        Span name = count.find() ? new Span(part.start(), count.start()) : part;
        if (name.isEmpty()) {
            return;
        }
        if (Timing.matches(name.in(text))) {
            listed.times().add(name);
            return;
        }
        Matcher others = AND_OTHERS.matcher(name.in(text));
        if (!others.matches()) {
            listed.names().add(new Mention(name.in(text), name));
            return;
        }
        add(text, new Span(name.start(), name.start() + others.end(1)), listed);
        if (!NOBODY_ELSE.matcher(others.group(2)).matches()) {
            add(text, new Span(name.start() + others.start(2), name.end()), listed);
        }
    }

    private static void add(String text, Span name, Listed listed) {
        listed.names().add(new Mention(name.in(text), name));
    }
}
