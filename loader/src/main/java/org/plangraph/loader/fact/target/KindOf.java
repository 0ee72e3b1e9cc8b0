package org.plangraph.loader.fact.target;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Kind;
import org.plangraph.loader.fact.target.Quantity.Form;

/** What sort of commitment a number is. */
record KindOf(Quantity quantity, String indicator, Predicate predicate) {

    /** 新增…面积: what is newly made is counted, whatever it is measured in. */
    private static final Pattern MADE = Pattern.compile("新增|新建|改造|建成|建设|完成");

    /** 不低于低保标准的1.3倍 is a level, not a growth. */
    private static final Pattern TIMES_OF = Pattern.compile("标准|水平|价格|工资");

    /** 由20个减至8个: what moves to a number is a stock. */
    private static final Pattern ARRIVES =
            Pattern.compile("(?:增加|提高|提升|扩大|增|升|减少|降低|压缩|压减|精简|缩减|减|降)[到至]$");

    /**
     * @param yearly whether it holds for each year
     * @param per for how many it is told, or null
     * @param clause the words it stands in, up to the number
     */
    Kind kind(boolean yearly, @Nullable PerUnit per, String clause) {
        if (quantity.upper() != null) {
            return Kind.RANGE;
        }
        if (quantity.form() == Form.RATIO) {
            return Kind.RATIO;
        }
        if (predicate.direction() != null) {
            return Kind.GROWTH;
        }
        if (quantity.form() == Form.MULTIPLE) {
            return TIMES_OF.matcher(indicator).find() ? Kind.LEVEL : Kind.GROWTH;
        }
        if (yearly) {
            return Kind.ANNUAL;
        }
        if (quantity.form() == Form.PERCENT || (per != null && per.dense())) {
            return Kind.LEVEL;
        }
        return isStock(clause) ? Kind.LEVEL : Kind.COUNT;
    }

    private boolean isStock(String clause) {
        boolean counted = quantity.form() == Form.COUNTER && indicator.endsWith("数量");
        boolean timed = quantity.form() == Form.DURATION || quantity.form() == Form.BARE;
        boolean measured = Phrase.measured(indicator) || timed;
        return (measured || ARRIVES.matcher(clause).find())
                && !counted
                && !MADE.matcher(clause).lookingAt();
    }
}
