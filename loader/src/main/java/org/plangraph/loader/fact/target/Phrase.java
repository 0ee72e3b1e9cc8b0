package org.plangraph.loader.fact.target;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.outline.Span;

/**
 * The noun phrase that a number measures, found by taking away what is not noun: hedges, dates,
 * verbs in front; predicates behind.
 */
final class Phrase {

    private static final Pattern ADVERBS =
            Pattern.compile(
                    "(?:"
                            + Verbs.OWNER
                            + "(?="
                            + Verbs.ADVERB
                            + "*(?:"
                            + Verbs.LIGHT_VERB
                            + "|"
                            + Verbs.MAKING_VERB
                            + "|"
                            + Verbs.DEED_VERB
                            + "))|"
                            + Verbs.ADVERB
                            + "|[\\d两三四五]年(?=累计|共|完成|"
                            + Verbs.MAKING_VERB
                            + "|"
                            + Verbs.DEED_VERB
                            + ")|[在为向给][\\u4e00-\\u9fff“”]{2,12}?(?="
                            + Verbs.MAKING_VERB
                            + ")|的|在(?![册建校职用线岗园编籍]))+");

    private static final Pattern ADVERBS_OF_RATE = Pattern.compile(Verbs.ADVERB_OF_RATE + "+");

    private static final Pattern LIGHT = Pattern.compile(Verbs.LIGHT_VERB);

    private static final Pattern LAST =
            Pattern.compile(
                    "(?:(?:"
                            + Verbs.MAKING_VERB
                            + "|"
                            + Verbs.DEED_VERB
                            + ")(?:[或和及、并与](?="
                            + Verbs.MAKING_VERB
                            + "|"
                            + Verbs.DEED_VERB
                            + "))?)(?:了|一批|各类|各级)?");

    /** Before a rate only verbs that can be nothing else are taken away. */
    private static final Pattern FRONT_VERB_OF_RATE =
            Pattern.compile("开展(?=.{6})|推动|推进|促进|实现|确保|带动|促使|使|保持|力促|保障|引导");

    /** Before other measures also those that make the thing measured: 新增清洁取暖面积. */
    private static final Pattern FRONT_VERB_OF_MEASURE =
            Pattern.compile(
                    FRONT_VERB_OF_RATE.pattern()
                            + "|新增|新建|新开工|建成|完成|形成|累计完成|培育|打造|建设|种植|铺设|发放|投放|(?:中央|[省市县区州旗镇]级?|各级)财政(?=(?:每年|预算|统筹)*安排)|预算(?=安排)|争取|发行|整合|统筹|筹集|安排|拨付|(?:治理|改造|整治|修复)(?=[\\u4e00-\\u9fff]{2,}(?:总长|长度|里程))");

    private static final Pattern ANY =
            Pattern.compile(Verbs.MAKING_VERB + "|" + Verbs.DEED_VERB + "|" + Verbs.LIGHT_VERB);

    private static final Pattern THEME =
            Pattern.compile(
                    "(?:加快|大力|积极|持续|深入|全面|有序|稳步|扎实|统筹|分[\\d一二三四五两]?[批期年步])*(?:推进|推动|实施|开展|加强|加快|支持|抓好|组织|办好|认定)(?<thing>[\\u4e00-\\u9fff“”]{2,14})"
                            + "|[将把](?<object>[\\u4e00-\\u9fff“”]{2,16}?)(?:纳入|列入).*");

    private static final Pattern RATE = Pattern.compile(".*(?:率|占比|比重|比例|比值|比|指数|覆盖面)");

    /** What stands between the noun phrase and its number. */
    private static final Pattern BACK =
            Pattern.compile(
                    "(?:[，,、]?(?:(?:到|至|在)?20\\d\\d年(?:底|末|年底)?(?:之?前|以前)?[、和]?)*(?:以[^，。；]{1,6}为单位)?(?:[由从](?:20\\d\\d年(?:底|末)?的?)?[\\d.]+[^，。；\\d]{0,4}?)?(?:将|要|应|需|可|稳定(?=控制)|持续(?=稳定|保持|控制)|争取|力争|确保|预计|(?<![人户亩生])均|都|分别|各|总体|整体|基本|稳步|逐年|累计|年均|每年|常年|原则上|合计|再|同比|环比|平均)*"
                            + "(?:(?:较|比|与|相比|相较于?)(?:20\\d\\d年|上年度?|上一年度?|去年|同期|基期|法定时限|法定时间|[“\"]?十[三四五]五[”\"]?末?)(?:度|年)?(?:底|末)?(?:同期|水平|相比|基础上)?|在20\\d\\d年(?:的)?基础上)?"
                            + "(?:将|要|再|累计|年均|同比|(?<![人户亩生])均|分别|[两三四五]年(?:内|累计)?)*"
                            + "(?:"
                            + Predicate.WORDS
                            + ")?(?:了|到|至|在)?(?:20\\d\\d年(?:底|末)?的)?(?:不低于|不少于|至少|约|近)?|(?:不低于|不高于|高于|低于|达到|超过|相当于)[^，。；\\d]{1,14}的|\\d+[批类次]共计?)$");

    /** Heads of phrases that are measured, not counted. */
    private static final List<String> MEASURED =
            List.of(
                    ("率 量 额 值 占比 比重 比例 比值 收入 支出 规模 面积 里程 长度 水平"
                                    + " 程度 强度 浓度 产能 能力 人口 投资 消耗 能耗 水耗 电耗 碳排放 指数"
                                    + " 得分 覆盖面 渗透率 产值 效益 利润 营收 贡献 时间 时限 时长 寿命 资金 贷款"
                                    + " 余额 总量 增速 增幅 达标 税收 总数 密度 系数 天数 次数 总长 库存 利率"
                                    + " 满意度 储量 床位数 托位数 人数 户数 装机 装机容量 容量 库容")
                            .split(" "));

    private static final List<String> MEASURED_FOR_EACH =
            List.of("户均", "人均", "亩均", "生均", "床均", "地均");

    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[）)]$");

    /** 每个乡镇至少建有: who has it stands before the number, what is counted behind. */
    private static final Pattern OWNS = Pattern.compile("(?:建有|设有|配有|拥有)$");

    private static final String EACH = "(?:每[个所家名座条校村镇街县区市]|各(?![类级种项]))";

    /** 每个街道至少, 全县 is no phrase: what is counted stands behind the number. */
    private static final Pattern OWNER_ALONE =
            Pattern.compile(
                    "(?:"
                            + Verbs.ADVERB
                            + ")*(?:(?:全|本|我)[省市区县州旗镇乡]|"
                            + EACH
                            + "[\\u4e00-\\u9fff]{0,4}?|"
                            + EACH
                            + "[\\u4e00-\\u9fff（）、]{0,8}?(?:"
                            + Verbs.ADVERB
                            + ")+)?(?:"
                            + Verbs.ADVERB
                            + ")*");

    private Phrase() {}

    /** 托位数每千人口: for how many a value is told is no part of what is measured. */
    private static Span withoutPer(String text, Span phrase) {
        PerUnit per = PerUnit.in(text, phrase);
        if (per == null
                || per.span().end() != phrase.end()
                || per.span().start() == phrase.start()) {
            return phrase;
        }
        return new Span(phrase.start(), per.span().start());
    }

    /** Where the last verb of making stands that leads to the end of a stretch, or -1. */
    static int lastVerb(String text, Span words) {
        Matcher verb = ANY.matcher(text).region(words.start(), words.end());
        int at = -1;
        int from = words.start();
        while (from < words.end() && verb.region(from, words.end()).find()) {
            at = verb.start();
            from = verb.end();
        }
        return at;
    }

    /** What a clause without a number works on: 渡船更新 of 加快渡船更新. */
    static Optional<Span> theme(String text, Span words) {
        if (measured(words.in(text))) {
            return Optional.of(withoutFront(text, words));
        }
        Matcher theme = THEME.matcher(text).region(words.start(), words.end());
        if (!theme.matches()) {
            return Optional.empty();
        }
        String group = theme.group("thing") == null ? "object" : "thing";
        return Optional.of(new Span(theme.start(group), theme.end(group)));
    }

    /** Whether a phrase names something measured (率, 量, 占比), not something counted. */
    static boolean measured(String phrase) {
        String bare = REMARK.matcher(phrase).replaceFirst("");
        return bare.indexOf('\n') < 0
                && (MEASURED.stream().anyMatch(bare::endsWith)
                        || (bare.length() > 3
                                && MEASURED_FOR_EACH.stream().anyMatch(bare::contains)));
    }

    /**
     * The phrase in the words before a number.
     *
     * @return an empty stretch where only verbs and adverbs stand there
     */
    static Span before(String text, Span words) {
        Span bare = withoutBack(text, words.strip(text));
        if (OWNS.matcher(bare.in(text)).find() || OWNER_ALONE.matcher(bare.in(text)).matches()) {
            return new Span(bare.end(), bare.end());
        }
        Span phrase = withoutPer(text, withoutFront(text, bare));
        phrase = phrase.end() < bare.end() ? withoutBack(text, phrase) : phrase;
        return phrase.end() - 1 > phrase.start() && text.charAt(phrase.end() - 1) == '等'
                ? new Span(phrase.start(), phrase.end() - 1)
                : phrase;
    }

    /** The phrase without the words in front that are no noun. */
    static Span withoutFront(String text, Span words) {
        String phrase = words.in(text);
        if (RATE.matcher(phrase).matches()) {
            return ofRate(text, words, FRONT_VERB_OF_RATE);
        }
        return measured(phrase) && !phrase.endsWith("数量")
                ? ofRate(text, words, FRONT_VERB_OF_MEASURE)
                : counted(text, words);
    }

    private static Span ofRate(String text, Span words, Pattern verbs) {
        Span rest = words;
        for (int round = 0; round < 4; round++) {
            Span next = skip(ADVERBS_OF_RATE, text, rest);
            Span after = skip(verbs, text, next);
            boolean joined = after.start() > next.start() && joinsAnother(text, after);
            if (joined || after.start() == rest.start()) {
                return joined ? next : rest;
            }
            rest = after;
        }
        return rest;
    }

    /** Adverbs and light verbs in any order, then verbs of making. */
    private static Span counted(String text, Span words) {
        Span rest = words;
        for (int round = 0; round < 6; round++) {
            Span next = skip(LIGHT, text, skip(ADVERBS, text, rest));
            if (next.start() == rest.start()) {
                break;
            }
            rest = next;
        }
        for (int round = 0; round < 3; round++) {
            Span next = skip(LAST, text, rest);
            boolean joined = next.start() > rest.start() && joinsAnother(text, next);
            if (joined || next.start() == rest.start()) {
                break;
            }
            rest = skip(ADVERBS, text, next);
            if (rest.end() - rest.start() < 3) {
                break;
            }
        }
        return rest;
    }

    private static Span skip(Pattern pattern, String text, Span words) {
        Matcher matcher = pattern.matcher(text).region(words.start(), words.end());
        return matcher.lookingAt() ? new Span(matcher.end(), words.end()) : words;
    }

    private static final Pattern JOINED =
            Pattern.compile(
                    "的|[和及与](?:" + Verbs.MAKING_VERB + "|" + Verbs.DEED_VERB + "|报废|淘汰|更新|改造)");

    /** 新增和更新公交车占比: verbs joined qualify the noun. */
    private static boolean joinsAnother(String text, Span rest) {
        return JOINED.matcher(text).region(rest.start(), rest.end()).lookingAt();
    }

    private static Span withoutBack(String text, Span words) {
        Matcher back = BACK.matcher(text).region(words.start(), words.end());
        back.useAnchoringBounds(true);
        return back.find() ? new Span(words.start(), back.start()).strip(text) : words;
    }

    /** 15%达到推荐标准: no phrase stands behind the number. */
    private static final Pattern STATES = Pattern.compile("达到|实现|完成|通过|建成|纳入|用于|进行");

    /** 3条总长度不低于30公里的线路: the thing counted stands behind its measure. */
    private static final Pattern QUALIFIED =
            Pattern.compile("[^，,；;、\\d]{2,8}\\d[^，,；;、]{1,8}的(?=.{2})");

    private static final Pattern AFTER_END =
            Pattern.compile(
                    "[，,；;。、]|[和及与](?=$)|以及$|(?<=.{2})(?:提供|上云|上平台|到基层|参与|配备|配齐|配置|设置|设立|使用|通过|入驻|接入|实施|享受|达标|入库|在(?!线|建|校|岗|园|职|册|用|地)|实现|完成|达到|建成|开展|纳入|投入使用|投入运营|开工|投用|通过|获得|进入|进行|免费|持证|全面|增收|受益|致富|(?<![及或级])以上|左右)");

    /** The phrase in the words behind a number: 2场以上汽车促消费活动, 60%的处理厂完成改造. */
    static Span after(String text, Span words) {
        int start = words.start();
        if (start < words.end() && text.charAt(start) == '的') {
            start++;
        }
        Span rest = new Span(start, words.end()).strip(text);
        if (STATES.matcher(text).region(rest.start(), rest.end()).lookingAt()) {
            return new Span(rest.start(), rest.start());
        }
        Matcher qualified = QUALIFIED.matcher(text).region(rest.start(), rest.end());
        if (qualified.lookingAt()) {
            rest = new Span(qualified.end(), rest.end());
        }
        Matcher end = AFTER_END.matcher(text).region(rest.start(), rest.end());
        return end.find() ? new Span(rest.start(), end.start()) : rest;
    }
}
