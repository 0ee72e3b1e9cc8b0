package org.plangraph.loader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far two collections hold the same things, each counted as often as it stands there.
 *
 * @param matched how many stand in both
 * @param missing expected and not found
 * @param surplus found and not expected
 */
record Agreement<T>(int matched, List<T> missing, List<T> surplus) {

    static <T> Agreement<T> between(Collection<T> expected, Collection<T> found) {
        List<T> surplus = new ArrayList<>(found);
        List<T> missing = new ArrayList<>();
        for (T one : expected) {
            if (!surplus.remove(one)) {
                missing.add(one);
            }
        }
        return new Agreement<>(found.size() - surplus.size(), missing, surplus);
    }

    /** The harmonic mean of precision and recall; 1 where both collections are empty. */
    double f1() {
        int all = 2 * matched + missing.size() + surplus.size();
        return all == 0 ? 1 : 2.0 * matched / all;
    }

    /** One line for each difference: − for what is missing, + for what is too much. */
    String differences() {
        return lines("  - ", missing) + lines("  + ", surplus);
    }

    private static <T> String lines(String sign, List<T> things) {
        return things.stream().map(thing -> sign + thing + "\n").collect(Collectors.joining());
    }
}
