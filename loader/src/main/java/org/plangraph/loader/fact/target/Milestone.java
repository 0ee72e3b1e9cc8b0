package org.plangraph.loader.fact.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Kind;
import org.plangraph.loader.outline.Span;

/**
 * An end state without a number: 国三及以下货车基本淘汰, 2025年底完成…更换, 高于全省平均水平.
 *
 * @param indicator what is to be in that state
 * @param kind MILESTONE or COMPARATIVE
 */
record Milestone(Span indicator, Kind kind) {

    private static final String ALL =
            "(?:均(?:应|须|要)?|全部|基本|普遍|全面|总体|整体|如期|按期|提前|率先|动态|100%|百分之百|实现)";

    private static final String DONE =
            "(?:完成[^，]{0,12}|淘汰(?:完毕|到位)?|替代退出|退出|达标|更新(?:改造|到位|完毕)?|更换(?:为[^，]{1,16})?|改造(?:完成|到位|完毕)?|[^，]{0,8}?全?覆盖|建成(?:投用|投产|运营|使用|通车)?|关停|清零|消除|消失|取缔|投用|启用|建立[^，]{0,16}|安装[^，]{1,16}|设置[^，]{1,16}|配备[^，]{1,16}|纳入[^，]{1,16}|建立|形成|拆除|报废|整改到位|(?:治理|整治|清理|整改)(?:到位|完成|完毕)?|落地|到位|兑现|贯通|联网|通车|开设[^，]{1,16}|实现[^，]{0,24}|接入|上线)";

    /** 工业重点领域低于能效基准水平的全部完成更新改造. */
    private static final Pattern SUBJECT_DONE =
            Pattern.compile(
                    "(?<np>.{2,}?)(?:均|全部|全面|基本)?(?<pred>"
                            + ALL
                            + "+"
                            + DONE
                            + "|全覆盖|“?应[\\u4e00-\\u9fff]尽[\\u4e00-\\u9fff]”?)");

    /** 项目开工建设, 系统上线运行. */
    private static final Pattern STARTED =
            Pattern.compile(
                    "(?<np>.{3,}?)(?:开工建设|开工|竣工(?:投产|投用|验收)?|建成投产|建成投用|建成运营|投产达效|投产|投入使用|投入运营|投入运行|正式运营|上线运行|挂牌运营|主体完工|完工)");

    /** 建成布局合理的体系; 全部淘汰国三货车. */
    private static final Pattern DO_OBJECT =
            Pattern.compile(
                    "(?:.{0,12}?)(?<adverb>全部|基本|普遍|全面|如期|按期|率先)?(?<verb>建成|建立|完成|实现|淘汰|形成|创成|成功创建|取缔|关停|消除|建设完成|构建|健全|出台|编制完成|启用|开通|完工)(?<np>[^，]{3,})");

    /** 在培育智能工厂工作上实现突破. */
    private static final Pattern BREAKTHROUGH =
            Pattern.compile(".*?在(?<np>.{3,}?)(?:上|方面|中|领域)(?:实现|取得)(?:新|重大|历史性)?(?:突破|进展)");

    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?<np>.{2,}?)(?:稳定|保持|持续|继续)?(?:高于|低于|优于|快于|不低于|达到|超过|位居|稳居|居|进入|位列|处于|走在|跻身|迈入|保持在)"
                            + "(?:全国|全省|全市|全区|省|市|国家|国内|国际|世界|同类|周边|全州|长三角|中西部|东部|西部)[^，]{0,10}?(?:平均水平|平均值|平均|前列|第一方阵|第一梯队|先进水平|领先水平|一流水平|前\\S{1,3}(?:位|名)?|先进行列)");

    private static final Pattern MEETS =
            Pattern.compile(
                    "(?<np>.{2,}?)(?:全部|基本|普遍|均)?(?:达到|符合|满足)[^，]{0,14}(?:标准要求|标准|要求|目标要求)");

    private static final Pattern PREMISE =
            Pattern.compile(
                    "(?:在.*(?:前提下|基础上|过程中|条件下|情况下)|除.*外|以.*为.*|通过.*|按照.*|根据.*|围绕.*|聚焦.*|依托.*|结合.*|针对.*|对.*|.*[^目标]的)");

    /** 完成60% names nothing. */
    private static final Pattern NAMED = Pattern.compile("[\\u4e00-\\u9fff]{2}");

    private static final Pattern DEED =
            Pattern.compile(
                    "(?:的)?(?:更换|扩容|扩建|升级改造|升级|更新改造|提标改造|改造提升|改造|建设|更新|淘汰|整治|修复|编制|安装|治理|拆除)(?:工作|任务|工程)?$");

    /** Adverbs that make an end state absolute even without a date. */
    private static final Pattern ABSOLUTE =
            Pattern.compile(
                    "(?:全部|均)(?:应|须|要)?(?:完成|设置|设立|安装|配备|纳入|建立|接入|达到|实施|开展|淘汰|退出|达标|实现|建成|更新|覆盖|关停|开设|兑现|治理|整治|清零|到位)|普遍(?:实现|达到|建立|建成)|基本(?:淘汰|完成|退出|实现|消除|建成)|全覆盖|应[\\u4e00-\\u9fff]尽[\\u4e00-\\u9fff]");

    /** 条件2031年底前全面达标. */
    private static final Pattern DATE =
            Pattern.compile("(?:到|于|在)?20\\d\\d年(?:\\d{1,2}月)?(?:年?底|末)?(?:之?前|以前)?$");

    /** Whether a clause only says under which condition another holds. */
    static boolean isPremise(String clause) {
        return PREMISE.matcher(clause).matches();
    }

    /**
     * The end state that a clause states, or null.
     *
     * @param words the clause behind its date
     * @param dated whether it has a date, its own or one carried over
     * @param general whether it stands in the plan's general aims
     */
    static @Nullable Milestone in(String text, Span words, boolean dated, boolean general) {
        String clause = words.in(text);
        boolean absolute = ABSOLUTE.matcher(clause).find();
        boolean comparable = dated || general || clause.contains("平均");
        if (!(comparable || absolute) || isPremise(clause)) {
            return null;
        }
        Matcher compared = comparable ? match(COMPARED, text, words) : null;
        if (compared != null) {
            return milestone(text, compared, Kind.COMPARATIVE, true);
        }
        boolean states = absolute || (dated && !Vague.in(clause));
        return states ? state(text, words, dated) : null;
    }

    private static @Nullable Milestone state(String text, Span words, boolean dated) {
        Matcher breakthrough = match(BREAKTHROUGH, text, words);
        if (breakthrough != null) {
            return dated ? milestone(text, breakthrough, Kind.MILESTONE, false) : null;
        }
        Matcher subject = match(SUBJECT_DONE, text, words);
        Span done = subject == null ? null : subjectOf(text, subject);
        if (done != null && !done.isEmpty()) {
            return new Milestone(done, Kind.MILESTONE);
        }
        Matcher started = match(STARTED, text, words);
        if (started != null && dated) {
            return milestone(text, started, Kind.MILESTONE, true);
        }
        Matcher object = DO_OBJECT.matcher(text).region(words.start(), words.end());
        if (object.matches()
                && NAMED.matcher(object.group("np")).find()
                && (dated || object.group("adverb") != null)) {
            Span np = new Span(object.start("np"), object.end("np"));
            boolean completed = "完成".equals(object.group("verb"));
            return new Milestone(
                    endState(text, completed ? withoutDeed(text, np) : np), Kind.MILESTONE);
        }
        Matcher meets = match(MEETS, text, words);
        return meets != null && dated ? milestone(text, meets, Kind.MILESTONE, true) : null;
    }

    /** Verbs before the subject are no part of it; a subject that is only verbs is none. */
    private static Span subjectOf(String text, Matcher matcher) {
        Span np = new Span(matcher.start("np"), matcher.end("np"));
        Matcher date = DATE.matcher(text).region(np.start(), np.end());
        return Phrase.withoutFront(text, date.find() ? new Span(np.start(), date.start()) : np);
    }

    /** 完成动力电池更换: what is completed is the work on the thing. */
    private static Span withoutDeed(String text, Span object) {
        Matcher deed = DEED.matcher(text).region(object.start(), object.end());
        return deed.find() && deed.start() > object.start() + 1
                ? new Span(object.start(), deed.start())
                : object;
    }

    /** 实现A基本退出: the thing that ends is A. */
    private static Span endState(String text, Span object) {
        Matcher nested = match(SUBJECT_DONE, text, object);
        return nested == null ? object : new Span(nested.start("np"), nested.end("np")).strip(text);
    }

    private static Milestone milestone(String text, Matcher matcher, Kind kind, boolean strip) {
        Span np = new Span(matcher.start("np"), matcher.end("np")).strip(text);
        Span bare = strip ? Phrase.withoutFront(text, np) : np;
        return new Milestone(bare.isEmpty() ? np : bare, kind);
    }

    private static @Nullable Matcher match(Pattern pattern, String text, Span words) {
        Matcher matcher = pattern.matcher(text).region(words.start(), words.end());
        return matcher.matches() ? matcher : null;
    }
}
