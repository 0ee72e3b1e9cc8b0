package org.plangraph.loader.fact.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.outline.Span;

/**
 * The noun phrase that a number measures, found by taking away what is not noun: hedges, dates,
 * verbs in front; predicates behind.
 */
final class Phrase {

    /** Words that say how much somebody wants to, or how, before a verb. */
    private static final String ADVERB =
            "(?:20\\d\\d年(?:年?底|末)?(?:之?前|以前)?|其中|力争|争取|确保|努力|积极|全力|大力|计划|预计|原则上|至少|重点(?!领域|行业|企业|区域|项目|片区|产业|工程|用能|环节|群体|产品|实验室|技术|单位|人群|城市|流域|河流|建设|帮扶|任务)"
                    + "|全面|加快|加大|逐步|稳步|有序|持续|继续|深入|进一步|累计|累积|再|分别|每年度?|年均|年内|当年|全年|每个|各|平均|总共|共计|一共|共|不断|着力|切实|统筹|同步|率先|基本|力求|要|将|应|可|并|以及|同时|集中|优先|陆续|分批|分期|分年度)";

    /** Before a rate only what cannot be part of its name. */
    private static final String ADVERB_OF_RATE =
            "(?:其中|力争|争取|确保|努力|积极|计划|预计|原则上|至少|逐步|稳步|持续|进一步|累计|分别|每年度?|到时|届时|同时|以及|将|要|应|使得?)";

    private static final String OWNER =
            "(?:(?:全|本|我)(?:省|市|区|县|州|旗|镇|乡|街道|国|域)"
                    + "|(?:各|每个?)(?:地|级|县区|区县|县市区|市县|镇街|乡镇(?:街道)?|镇|乡|街道|县|区|市|村|部门|单位)(?:[（(][^（）()]{1,6}[）)])?)";

    /** Verbs of getting others to do something; another verb may follow. */
    private static final String LIGHT_VERB =
            "(?:引导|推动|推进|支持|鼓励|指导|帮助|组织|带动|促进|促成|动员)(?:[^，、。；]{0,6}?(?:企业|单位|机构|主体|学校|农户|群众|社会资本)(?:开展|实施|参与|建设|主导)?)?"
                    + "|完成|实施|开展|实现|争取|抓好|做好|安排";

    /** Verbs of making and reaching: the thing counted follows. */
    private static final String MAKING_VERB =
            "主导(?:或参与)?(?:制定|制修订|修订)?|参与(?:制定|制修订|修订)?|制修订|制定|修订"
                    + "|新改扩建|新改建|新建|改建|扩建|建设完成|完成建设|建成投用|建成|建有|设有|配有|拥有|建立|建设|创建|争创|创成|打造|培育|培养|引进|引育|招引|招聘|新增|新培育|新创建|新认定|购置|更换|配备|配置|配齐|举办|举行|遴选|推出|选树|选派|选育|布局|部署|投放|安装|加装|铺设|敷设|种植|拆除|关停|发放|投入|落地|签约|开工|投产|达产|增加|增设|获批|获评|认定|申报|评选|制作|发布|谋划|攻克|突破|形成|确定|组建|设立|开通|开放|淘汰|达到|达|使得|改扩建|迁建|办(?![理公事学案件结])|建(?![筑设成立材档制])|增(?![值长加量速])|(?:设|带|有)(?![\\u4e00-\\u9fff“])";

    /** Verbs that are nouns as often: 回收站点 and 培训班 stay whole. */
    private static final String DEED_VERB =
            "(?:改造提升|提升改造|更新改造|更新购置|新建改造|培训|改造|提升|更新|报废|推广应用|推广|应用|推荐|扶持|孵化|治理|修复|整治|处置|回收|梳理|储备|入库|转化|运营|覆盖|服务|救助|帮扶|转移)"
                    + "(?!站|点|班|量|率|额|中心|项目|活动|工程|基地|企业|机构|平台|网点|示范|体系|资金|补贴|规模|面积|里程|能力|产业|公司|园|车间|对象|人员)";

    private static final Pattern ADVERBS =
            Pattern.compile(
                    "(?:"
                            + OWNER
                            + "(?="
                            + ADVERB
                            + "*(?:"
                            + LIGHT_VERB
                            + "|"
                            + MAKING_VERB
                            + "|"
                            + DEED_VERB
                            + "))|"
                            + ADVERB
                            + "|的|在(?![册建校职用线岗园编籍]))+");

    private static final Pattern ADVERBS_OF_RATE = Pattern.compile(ADVERB_OF_RATE + "+");

    private static final Pattern LIGHT = Pattern.compile(LIGHT_VERB);

    private static final Pattern LAST =
            Pattern.compile(
                    "(?:(?:"
                            + MAKING_VERB
                            + "|"
                            + DEED_VERB
                            + ")(?:[或和及、并与](?="
                            + MAKING_VERB
                            + "|"
                            + DEED_VERB
                            + "))?)(?:了|一批|各类|各级)?");

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
                    "(?:[，,、]?(?:(?:到|至|在)?20\\d\\d年(?:底|末|年底)?(?:之?前|以前)?)?(?:[由从](?:20\\d\\d年的?)?[\\d.]+[^，。；\\d]{0,4}?)?(?:将|要|应|需|可|争取|力争|确保|预计|均|都|分别|各|总体|整体|基本|稳步|逐年|累计|年均|每年|总数|合计|再|同比|环比|平均)*"
                            + "(?:(?:较|比|与|相比|相较于?)(?:20\\d\\d年|上年度?|上一年度?|去年|同期|基期|[“\"]?十[三四五]五[”\"]?末?)(?:度|年)?(?:底|末)?(?:同期|水平|相比|基础上)?)?"
                            + "(?:将|要|再|累计|年均|同比|均|分别)*"
                            + "(?:"
                            + Predicate.WORDS
                            + ")?(?:了|到|至|在)?(?:不低于|不少于|至少|约|近)?)$");

    /** Heads of phrases that are measured, not counted. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    ".*(?:率|量|额|值|占比|比重|比例|比值|收入|支出|规模|面积|里程|长度|水平|程度|强度|浓度|产能|能力|人口|投资|消耗|能耗|水耗|电耗|碳排放|指数|得分|覆盖面|渗透率|产值|效益|利润|营收|贡献|时间|时长|寿命|资金|贷款|余额|总量|增速|增幅|达标|税收|总数|密度|储量|装机|装机容量|容量|库容)");

    /** 每个乡镇至少建有: who has it stands before the number, what is counted behind. */
    private static final Pattern OWNS = Pattern.compile("(?:建有|设有|配有|拥有)$");

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
        if (OWNS.matcher(bare.in(text)).find()) {
            return new Span(bare.end(), bare.end());
        }
        Span phrase = withoutFront(text, bare);
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
            boolean more = "或和及、并与".indexOf(text.charAt(next.start() - 1)) >= 0;
            rest = skip(ADVERBS, text, next);
            if (!more) {
                break;
            }
        }
        return rest;
    }

    private static Span skip(Pattern pattern, String text, Span words) {
        Matcher matcher = pattern.matcher(text).region(words.start(), words.end());
        return matcher.lookingAt() ? new Span(matcher.end(), words.end()) : words;
    }

    /** 新增和更新公交车占比: verbs joined qualify the noun. */
    private static boolean joinsAnother(String text, Span rest) {
        return !rest.isEmpty() && "和及与的".indexOf(text.charAt(rest.start())) >= 0;
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
        return end.find() ? new Span(rest.start(), end.start()) : rest;
    }
}
