package org.plangraph.loader.page;

/**
 * A ruled line of a page, from left to right or from top to bottom, such as parts the cells of a
 * table.
 *
 * @param horizontal else it is vertical
 * @param at its height, or of a vertical one its distance from the left
 * @param from where it begins, to the right or downwards
 * @param to where it ends
 */
public record Rule(boolean horizontal, double at, double from, double to) {

    /** Rules that miss each other by less still meet. */
    static final double NEAR = 3;

    /** A thin box or the side of one; null would be a slanting line, which is no rule. */
    public static Rule between(double x1, double y1, double x2, double y2) {
        boolean horizontal = Math.abs(x2 - x1) >= Math.abs(y2 - y1);
        return horizontal
                ? new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                : new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
    }

    boolean covers(double place) {
        return from - NEAR <= place && place <= to + NEAR;
    }

    /** Whether two rules of different directions cross or touch. */
    boolean meets(Rule other) {
        return horizontal != other.horizontal && covers(other.at) && other.covers(at);
    }

    /** Whether two of one direction are parts of one line. */
    boolean continues(Rule other) {
        return horizontal == other.horizontal
                && Math.abs(at - other.at) < NEAR
                && from <= other.to + NEAR
                && other.from <= to + NEAR;
    }

    Rule joined(Rule other) {
        return new Rule(horizontal, at, Math.min(from, other.from), Math.max(to, other.to));
    }
}
