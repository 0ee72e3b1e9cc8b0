package org.plangraph.loader.fact.target;

import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.loader.fact.target.Quantity.Form;
import org.plangraph.loader.outline.Span;

/**
 * Tells numbers that only qualify a noun from those that are committed to: 30万千瓦及以上机组, 亿元以上项目,
 * 10千伏线路, 由60%提高.
 */
final class Qualifier {

    /** Lengths and areas are made by the unit; power and money classify what they stand before. */
    private static final Pattern SPREAD = Pattern.compile(".*(?:米|里|亩|公顷)");

    private static final Pattern TOGETHER = Pattern.compile("共|共计|合计|总计");

    /** 全县42个乡镇全部达标: how many there are. */
    private static final Pattern ALL_THERE_ARE =
            Pattern.compile("^(?:全|我|本|辖区)[省市县区州旗域内](?:现有|共)?$");

    private static final Pattern POWER = Pattern.compile(".*(?:瓦|伏|伏安|W|吨级|蒸吨)");

    private static final Pattern PLANT =
            Pattern.compile(".*(?:站|厂|机组|项目|工程|线路|锅炉|设备|装置|码头|泊位|生产线|基地)");

    private static final Pattern SCALE = Pattern.compile("万亿|亿|千万|百万|十万|万");

    private static final Pattern START = Pattern.compile("[由从自](?:20\\d\\d年(?:[^，]{0,3}))?$");

    private static final Pattern REACHED =
            Pattern.compile("(?:达到|达|到|至|超过|突破|控制在|不低于|不少于|实现|完成|新增|建成|稳定在|保持在)$");

    /** 1小时内办结 commits to a time, 30天内用户 describes. */
    private static final Pattern WITHIN =
            Pattern.compile("内(?:办结|办理完毕|办好|完成|出具|答复|反馈|处置|响应|到达|送达|解决)");

    private static final Pattern LEAST = Pattern.compile("不少于|不低于|至少");

    private static final Pattern WORK =
            Pattern.compile("[\\u4e00-\\u9fff]{0,6}(?:整治|治理|修复|修缮|改造|绿化|疏浚|清淤|养护|建设)(?:任务|工程)?");

    private static final Pattern AIM = Pattern.compile("的(?:目标|要求|任务|水平)");

    private static final String ENDS = "、，,；;。（(）)和及与或";

    private final String text;
    private final Span clause;

    Qualifier(String text, Span clause) {
        this.text = text;
        this.clause = clause;
    }

    /** The quantities of the clause that are no qualifiers, in order. */
    List<Quantity> without(List<Quantity> all) {
        return java.util.stream.IntStream.range(0, all.size())
                .filter(index -> !qualifies(all, index))
                .mapToObj(all::get)
                .toList();
    }

    private boolean qualifies(List<Quantity> all, int index) {
        Quantity quantity = all.get(index);
        int end = quantity.span().end();
        if (START.matcher(before(quantity).in(text)).find()) {
            return true;
        }
        boolean nounFollows = end < clause.end() && ENDS.indexOf(text.charAt(end)) < 0;
        if (quantity.form() == Form.BARE) {
            return bare(quantity, nounFollows);
        }
        if (!nounFollows || quantity.form() == Form.MULTIPLE) {
            return false;
        }
        if (quantity.form() == Form.PERCENT) {
            return ofRate(quantity);
        }
        if (quantity.form() == Form.DURATION) {
            return !WITHIN.matcher(text).region(end - 1, clause.end()).lookingAt()
                    || Phrase.before(text, before(quantity)).isEmpty();
        }
        return counts(all, index)
                || ALL_THERE_ARE.matcher(before(quantity).in(text)).find()
                || classifies(quantity);
    }

    /** 就业率低于50%的专业点: a rate that says which things are meant. */
    private boolean ofRate(Quantity quantity) {
        int end = quantity.span().end();
        return text.charAt(end) == '的'
                && !AIM.matcher(text).region(end, clause.end()).lookingAt()
                && Phrase.measured(Phrase.before(text, before(quantity)).in(text));
    }

    /**
     * 10千伏线路5条 counts lines, 5个断面达标率80% tells a rate: a noun alone stands between the numbers.
     * 3批共27项 is told by its sum.
     */
    private boolean counts(List<Quantity> all, int index) {
        if (index + 1 == all.size()) {
            return false;
        }
        Quantity one = all.get(index);
        Quantity next = all.get(index + 1);
        String between = text.substring(one.span().end(), next.span().start());
        if (between.chars().anyMatch(c -> "、，,和及与（(".indexOf(c) >= 0)) {
            return false;
        }
        boolean measured = next.form() == Form.PERCENT || next.form() == Form.MULTIPLE;
        return (one.form() == Form.MEASURE && next.form() == Form.COUNTER)
                || (one.form() == Form.COUNTER && measured)
                || TOGETHER.matcher(between).matches();
    }

    private boolean classifies(Quantity quantity) {
        int end = quantity.span().end();
        boolean bounded =
                end > quantity.number().end() && text.charAt(end - 1) != lastOfUnit(quantity);
        if (bounded && text.charAt(end - 1) == '下') {
            return true;
        }
        boolean measure = quantity.form() == Form.MEASURE;
        if (measure && classes(quantity)) {
            return true;
        }
        if (bounded && measure && !SPREAD.matcher(unit(quantity)).matches()) {
            return true;
        }
        if (measure && (asksFor(quantity) || isWorkedOn(quantity))) {
            return false;
        }
        boolean verbBefore = Phrase.before(text, before(quantity)).isEmpty();
        return !verbBefore && (bounded || measure) && !reached(quantity);
    }

    /** 安排不少于1亿元专项资金: a least amount is asked for, unless it describes (…的企业). */
    private boolean asksFor(Quantity quantity) {
        return LEAST.matcher(text).region(quantity.span().start(), clause.end()).lookingAt()
                && text.charAt(quantity.span().end()) != '的';
    }

    /** 驿道20公里整治: so much of it. */
    private boolean isWorkedOn(Quantity quantity) {
        return SPREAD.matcher(unit(quantity)).matches()
                && WORK.matcher(text).region(quantity.span().end(), clause.end()).matches();
    }

    /** 40兆瓦电站, 20万人口以上县城: power and plain tens of thousands class the thing behind them. */
    private boolean classes(Quantity quantity) {
        Span after = new Span(quantity.span().end(), clause.end());
        return SCALE.matcher(unit(quantity)).matches()
                || (POWER.matcher(unit(quantity)).matches()
                        && PLANT.matcher(Phrase.after(text, after).in(text)).matches());
    }

    /** A number without a unit is a commitment only where something is said to reach it. */
    private boolean bare(Quantity quantity, boolean nounFollows) {
        boolean bounded = quantity.span().end() > quantity.number().end();
        boolean compared = quantity.span().start() < quantity.number().start();
        return nounFollows || !(bounded || reached(quantity) || compared);
    }

    private boolean reached(Quantity quantity) {
        return REACHED.matcher(before(quantity).in(text)).find();
    }

    private Span before(Quantity quantity) {
        return new Span(clause.start(), quantity.span().start());
    }

    private static String unit(Quantity quantity) {
        return quantity.unit() == null ? "" : quantity.unit();
    }

    private static char lastOfUnit(Quantity quantity) {
        String unit = unit(quantity);
        return unit.isEmpty() ? ' ' : unit.charAt(unit.length() - 1);
    }
}
