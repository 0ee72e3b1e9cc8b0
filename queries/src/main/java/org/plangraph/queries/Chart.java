package org.plangraph.queries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an answer is best shown; a table shows any. */
public enum Chart {
    /** A number for each of many names, the bars lying. */
    BAR,
    /** A number for each of a few steps, such as years, the columns standing. */
    COLUMN,
    /** A number that moves over time. */
    LINE,
    /** Rows to read. */
    TABLE,
    /** A number, or whether there is one, for each pair of two kinds. */
    MATRIX,
    /** Things and what ties them together. */
    NETWORK,
    /** Facts of one thing, which no chart shows. */
    NONE;

    /** As question files write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Chart> of(String keyword) {
        return Arrays.stream(values()).filter(chart -> chart.keyword().equals(keyword)).findFirst();
    }

    static String keywords() {
        return Arrays.stream(values()).map(Chart::keyword).collect(Collectors.joining(", "));
    }
}
