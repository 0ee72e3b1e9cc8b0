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

    private static final Pattern START = Pattern.compile("[由从自](?:20\\d\\d年(?:[^，]{0,3}))?$");

    private static final Pattern REACHED =
            Pattern.compile("(?:达到|达|到|至|超过|突破|控制在|不低于|不少于|实现|完成|新增|建成|稳定在|保持在)$");

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
        if (!nounFollows || quantity.form() == Form.PERCENT || quantity.form() == Form.MULTIPLE) {
            return false;
        }
        if (quantity.form() == Form.DURATION) {
            return true;
        }
        return counts(all, index) || classifies(quantity);
    }

    /** 10千伏线路5条 counts lines: a noun alone stands between a measure and a counter. */
    private boolean counts(List<Quantity> all, int index) {
        if (index + 1 == all.size()) {
            return false;
        }
        Quantity one = all.get(index);
        Quantity next = all.get(index + 1);
        String between = text.substring(one.span().end(), next.span().start());
        return one.form() == Form.MEASURE
                && next.form() == Form.COUNTER
                && between.chars().noneMatch(c -> "、，,和及与".indexOf(c) >= 0);
    }

    private boolean classifies(Quantity quantity) {
        int end = quantity.span().end();
        boolean bounded =
                end > quantity.number().end() && text.charAt(end - 1) != lastOfUnit(quantity);
        if (bounded && text.charAt(end - 1) == '下') {
            return true;
        }
        boolean measure = quantity.form() == Form.MEASURE;
        if (bounded && measure && !SPREAD.matcher(unit(quantity)).matches()) {
            return true;
        }
        boolean verbBefore = Phrase.before(text, before(quantity)).isEmpty();
        return !verbBefore && (bounded || measure) && !reached(quantity);
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
