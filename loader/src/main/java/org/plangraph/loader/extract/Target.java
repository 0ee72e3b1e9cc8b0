package org.plangraph.loader.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantified commitment, or a dated or absolute end state.
 *
 * @param quote shortest verbatim stretch with the indicator and the number; the whole commitment
 *     for a milestone
 * @param indicator the noun phrase that is measured
 * @param comparator null where there is no number
 * @param upperValue of a range
 * @param unit as written, 万 and 亿 included
 * @param deadline year
 * @param baseline year compared with
 * @param direction which way a growth goes, null for other kinds
 * @param per "year" for 每年, else null
 */
public record Target(
        String quote,
        String indicator,
        Kind kind,
        @Nullable Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,
        @Nullable String unit,
        @Nullable Integer deadline,
        @Nullable Integer baseline,
        @Nullable String per,
        @Nullable Direction direction,
        int start,
        int end) {

    /** What sort of commitment. */
    public enum Kind {
        LEVEL,
        GROWTH,
        COUNT,
        ANNUAL,
        RATIO,
        RANGE,
        MILESTONE,
        COMPARATIVE
    }

    /** Which way a value moves against its baseline; the value itself stays as written. */
    public enum Direction {
        /** 增长, 提高. */
        UP,
        /** 下降, 压减. */
        DOWN
    }

    /** How the state to reach relates to the value. */
    public enum Comparator {
        AT_LEAST(">="),
        MORE_THAN(">"),
        AT_MOST("<="),
        LESS_THAN("<"),
        ABOUT("~"),
        EQUAL("=");

        private final String symbol;

        Comparator(String symbol) {
            this.symbol = symbol;
        }

        /** The sign that stands for it in JSON and RDF. */
        public String symbol() {
            return symbol;
        }
    }
}
