package org.plangraph.loader.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How far two lists hold the same things, whatever their order, each counted as often as it stands
 * there.
 *
 * @param matched how many stand in both
 * @param missing expected and not found
 * @param extra found and not expected
 */
record Agreement<T>(int matched, List<T> missing, List<T> extra) {

    /**
     * Gives each expected thing at most one that was found, so that as many as possible have one.
     *
     * @param meets whether something found is what was expected; several may be
     */
    static <T> Agreement<T> between(List<T> expected, List<T> found, BiPredicate<T, T> meets) {
        int[] holder = new int[found.size()];
        Arrays.fill(holder, -1);
        List<T> missing = new ArrayList<>();
        for (int at = 0; at < expected.size(); at++) {
            if (!place(at, expected, found, meets, holder, new boolean[holder.length])) {
                missing.add(expected.get(at));
            }
        }
        List<T> extra = new ArrayList<>();
        for (int at = 0; at < holder.length; at++) {
            if (holder[at] < 0) {
                extra.add(found.get(at));
            }
        }
        return new Agreement<>(found.size() - extra.size(), missing, extra);
    }

    /** One step of bipartite matching: who holds a place moves on where another would do. */
    private static <T> boolean place(
            int wanted,
            List<T> expected,
            List<T> found,
            BiPredicate<T, T> meets,
            int[] holder,
            boolean[] tried) {
        for (int at = 0; at < holder.length; at++) {
            if (tried[at] || !meets.test(expected.get(wanted), found.get(at))) {
                continue;
            }
            tried[at] = true;
            if (holder[at] < 0 || place(holder[at], expected, found, meets, holder, tried)) {
                holder[at] = wanted;
                return true;
            }
        }
        return false;
    }

    Score score() {
        return new Score(matched, missing.size(), extra.size());
    }
}
