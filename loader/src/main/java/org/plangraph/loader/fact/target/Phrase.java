package org.plangraph.loader.fact.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.outline.Span;

/**
 * The noun phrase that a number measures, found by taking away what is not noun: hedges, dates,
 * verbs in front; predicates behind.
 */
final class Phrase {

    /** Words that say how much somebody wants to, or whose the matter is, before a verb. */
    private static final String ADVERB =
            "(?:其中|力争|争取|确保|努力|积极|全力|大力|计划|预计|原则上|至少|重点|全面|加快|加大|逐步|稳步|有序|持续|继续|深入|进一步|累计|累积|再|分别|每年|每年度|年均|年内|当年|全年|每个|各|平均|总共|共|共计|一共|不断|着力|切实|统筹|同步|率先|基本|力求|要|将|应|可|并|以及|同时|组织|集中|优先|陆续|分批|分期|分年度)";

    private static final String OWNER =
            "(?:(?:全|本|我)(?:省|市|区|县|州|旗|镇|乡|街道|国|域)|各(?:地|级|县区|区县|县市区|市县|镇街|乡镇))";

    /** Verbs of doing, making and reaching; they stand before the thing counted. */
    static final String VERB =
            "(?:引导|推动|推进|支持|鼓励|指导|帮助|组织|带动|促进|促成|动员)(?:[^，、。；]{0,6}?(?:企业|单位|机构|主体|学校|农户|群众|社会资本)(?:开展|实施|参与|建设|主导)?)?"
                    + "|主导(?:或参与)?(?:制定|制修订|修订)?|参与(?:制定|制修订|修订)?|制修订|制定|修订"
                    + "|(?:新建|改建|扩建|新改扩建|新改建|改造提升|提升改造|更新改造|更新购置|建设完成|完成建设|建成投用|建成|建有|建立|建设|创建|争创|创成|打造|培育|培养|培训|引进|引育|招引|招聘|新增|新培育|新创建|新认定|改造|提升|更新|淘汰|报废|购置|更换|配备|配置|配齐|举办|开展|实施|完成|实现|遴选|推出|推广应用|推广|应用|推荐|选树|选派|选育|扶持|孵化|布局|部署|投放|安装|加装|铺设|敷设|种植|治理|修复|整治|拆除|关停|处置|回收|发放|投入|争取|落实|落地|签约|开工|投产|达产|增加|增设|增|建|办|获批|获评|认定|申报|评选|制作|发布|梳理|储备|谋划|入库|攻克|转化|突破|形成|确定|组建|设立|开通|开放|运营|覆盖|服务|救助|帮扶|转移|带|拥有|达到|达|有|使)";

    private static final Pattern FRONT =
            Pattern.compile(
                    "(?:" + ADVERB + "|(?:" + OWNER + "(?=" + ADVERB + "*(?:" + VERB + ")))|的|在)+");

    private static final Pattern FRONT_VERB = Pattern.compile("(?:" + VERB + ")(?:了|一批|各类|各级)?");

    /** Before a rate only verbs that can be nothing else are taken away. */
    private static final Pattern FRONT_VERB_OF_RATE =
            Pattern.compile("推动|推进|促进|实现|确保|带动|促使|使|保持|力促|保障|引导");

    /** Before other measures also those that make the thing measured: 新增清洁取暖面积. */
    private static final Pattern FRONT_VERB_OF_MEASURE =
            Pattern.compile(
                    FRONT_VERB_OF_RATE.pattern()
                            + "|新增|新建|新开工|建成|完成|形成|累计完成|培育|打造|建设|种植|铺设|发放|投放|争取");

    private static final Pattern RATE = Pattern.compile(".*(?:率|占比|比重|比例|比值|比|指数|覆盖面)");

    /** What stands between the noun phrase and its number. */
    private static final Pattern BACK =
            Pattern.compile(
                    "(?:[，,、]?(?:将|要|应|需|可|争取|力争|确保|预计|均|都|分别|各|总体|整体|基本|稳步|逐年|累计|年均|每年|总数|合计|再|同比|环比|平均)*"
                            + "(?:(?:较|比|与|相比|相较于?)(?:20\\d\\d年|上年度?|上一年度?|去年|同期|基期|[“\"]?十[三四五]五[”\"]?末?)(?:度|年)?(?:底|末)?(?:同期|水平|相比|基础上)?)?"
                            + "(?:将|要|再|累计|年均|同比|均|分别)*"
                            + "(?:"
                            + Predicate.WORDS
                            + ")?(?:了|到|至|在)?(?:不低于|不少于|至少|约|近)?)$");

    /** Heads of phrases that are measured, not counted. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    ".*(?:率|量|额|值|占比|比重|比例|比值|收入|支出|规模|面积|里程|长度|水平|程度|强度|浓度|产能|能力|人口|投资|消耗|能耗|水耗|电耗|碳排放|指数|得分|覆盖面|渗透率|产值|效益|利润|营收|贡献|时间|时长|寿命|资金|贷款|余额|总量|增速|增幅|达标|税收|总数|密度|储量|装机|装机容量|容量|库容)");

    private Phrase() {}

    /** Whether a phrase names something measured (率, 量, 占比), not something counted. */
    static boolean measured(String phrase) {
        return MEASURED.matcher(phrase.replaceFirst("[（(][^（）()]*[）)]$", "")).matches();
    }

    /**
     * The phrase in the words before a number.
     *
     * @return an empty stretch where only verbs and adverbs stand there
     */
    static Span before(String text, Span words) {
        Span bare = withoutBack(text, words.strip(text));
        Span phrase = withoutFront(text, bare, verbs(bare.in(text)));
        return phrase.end() - 1 > phrase.start() && text.charAt(phrase.end() - 1) == '等'
                ? new Span(phrase.start(), phrase.end() - 1)
                : phrase;
    }

    /** The verbs that may be taken away before a phrase of this head. */
    private static Pattern verbs(String phrase) {
        if (RATE.matcher(phrase).matches()) {
            return FRONT_VERB_OF_RATE;
        }
        return measured(phrase) && !phrase.endsWith("数量") ? FRONT_VERB_OF_MEASURE : FRONT_VERB;
    }

    /** The phrase without the words in front that are no noun. */
    static Span withoutFront(String text, Span words, boolean rate) {
        return withoutFront(text, words, rate ? FRONT_VERB_OF_RATE : FRONT_VERB);
    }

    private static Span withoutFront(String text, Span words, Pattern verbs) {
        Span rest = words;
        for (int round = 0; round < 6; round++) {
            Span next = step(text, rest, verbs);
            if (next.start() == rest.start()) {
                break;
            }
            rest = next;
        }
        return rest;
    }

    private static Span step(String text, Span words, Pattern verbs) {
        Matcher front = FRONT.matcher(text).region(words.start(), words.end());
        boolean rate = verbs != FRONT_VERB;
        if (front.lookingAt() && !(rate && ownerAt(text, words))) {
            return new Span(front.end(), words.end());
        }
        Matcher verb = verbs.matcher(text).region(words.start(), words.end());
        if (!verb.lookingAt() || joinsAnother(text, verb.end(), words.end())) {
            return words;
        }
        return new Span(verb.end(), words.end());
    }

    /** 全县农作物…率: the owner belongs to a rate's name. */
    private static boolean ownerAt(String text, Span words) {
        return Pattern.compile(OWNER).matcher(text).region(words.start(), words.end()).lookingAt();
    }

    /** 新增和更新公交车: two verbs joined qualify the noun. */
    private static boolean joinsAnother(String text, int index, int end) {
        return index < end && "和及与的".indexOf(text.charAt(index)) >= 0;
    }

    private static Span withoutBack(String text, Span words) {
        Matcher back = BACK.matcher(text).region(words.start(), words.end());
        back.useAnchoringBounds(true);
        return back.find() ? new Span(words.start(), back.start()).strip(text) : words;
    }

    private static final Pattern AFTER_END =
            Pattern.compile(
                    "[，,；;。、]|(?<=.{2})(?:实现|完成|达到|建成|开展|纳入|投入使用|投入运营|开工|投用|通过|获得|进入|进行|以上|左右)");

    /** The phrase in the words behind a number: 2场以上汽车促消费活动, 60%的处理厂完成改造. */
    static Span after(String text, Span words) {
        int start = words.start();
        if (start < words.end() && text.charAt(start) == '的') {
            start++;
        }
        Span rest = new Span(start, words.end()).strip(text);
        Matcher end = AFTER_END.matcher(text).region(rest.start(), rest.end());
        return end.find() && end.start() > rest.start()
                ? new Span(rest.start(), end.start())
                : rest;
    }
}
