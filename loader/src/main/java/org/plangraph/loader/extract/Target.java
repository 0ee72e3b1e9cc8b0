package org.plangraph.loader.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
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
 * @param direction which way a growth or a range of growth goes, else null
 * @param per "year" for 每年, the unit as written for 每万人 and 每月, else null
 * @param strength how firmly it is promised
 * @param whole of which whole this is a part (其中), else null
 * @param corrections what reviewers changed in it
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
        Strength strength,
        @Nullable Place whole,
        int start,
        int end,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Correction> corrections) {

    /** As read in the document. */
    public Target(
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
            Strength strength,
            @Nullable Place whole,
            int start,
            int end) {
        this(
                quote,
                indicator,
                kind,
                comparator,
                value,
                upperValue,
                unit,
                deadline,
                baseline,
                per,
                direction,
                strength,
                whole,
                start,
                end,
                List.of());
    }

    /**
     * Where another target of the same list stands: its {@code start} and {@code end}, in code
     * points of the text as read.
     */
    public record Place(int start, int end) {}

    /** Where this target stands. */
    public Place place() {
        return new Place(start, end);
    }

    /** How firmly something is promised; the value is the same. */
    public enum Strength {
        /** Without a hedge, or with 确保. */
        FIRM,
        /** 力争, 争取, 原则上, 预计. */
        HEDGED,
        /** 鼓励, 倡导: others are to do it and may leave it. */
        ENCOURAGED
    }

    /** The same, due in another year; null for none. */
    public Target by(@Nullable Integer year) {
        return new Target(
                quote,
                indicator,
                kind,
                comparator,
                value,
                upperValue,
                unit,
                year,
                baseline,
                per,
                direction,
                strength,
                whole,
                start,
                end);
    }

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
