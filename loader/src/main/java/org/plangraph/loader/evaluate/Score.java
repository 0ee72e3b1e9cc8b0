package org.plangraph.loader.evaluate;

/**
 * Counts of one field.
 *
 * @param matched expected and found
 * @param missing expected and not found
 * @param extra found and not expected
 */
public record Score(long matched, long missing, long extra) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(matched + other.matched, missing + other.missing, extra + other.extra);
    }

    /** Share of what was found that was expected; 1 where nothing was found. */
    public double precision() {
        return share(matched, matched + extra);
    }

    /** Share of what was expected that was found; 1 where nothing was expected. */
    public double recall() {
        return share(matched, matched + missing);
    }

    /**
     * The harmonic mean of precision and recall; 1 where nothing was expected and nothing found.
     */
    public double f1() {
        return share(2 * matched, 2 * matched + missing + extra);
    }

    private static double share(long part, long all) {
        return all == 0 ? 1 : (double) part / all;
    }
}
