package org.plangraph.loader.fact.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Comparator;
import org.plangraph.loader.outline.Span;

/**
 * A number with its unit and what is said about it: 不低于80%, 1.5万辆以上, 1～3项左右, 0.8：1.
 *
 * @param value decimal as written; 万 and 亿 stay in the unit
 * @param upper end of a range, else null
 * @param unit as written, null where none is
 * @param comparator what stands at the number itself; EQUAL where nothing does
 * @param span from the comparator before it to the comparator behind it
 * @param number the digits alone
 * @param form what kind of number
 */
record Quantity(
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        Comparator comparator,
        Span span,
        Span number,
        Form form) {

    /** The unit's sort decides whether a noun behind it is counted or qualified. */
    enum Form {
        /** 家, 个, 辆: counts things. */
        COUNTER,
        /** %, ％, 个百分点. */
        PERCENT,
        /** 吨, 公里, 亿元: measures. */
        MEASURE,
        /** 分钟, 天: durations, ages. */
        DURATION,
        /** 倍, 翻一番. */
        MULTIPLE,
        /** 0.8：1. */
        RATIO,
        /** No unit. */
        BARE
    }

    Quantity with(Comparator other) {
        return new Quantity(value, upper, unit, other, span, number, form);
    }
}
