package org.plangraph.bench.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed draws the same. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** True in so many cases of a hundred. */
    boolean inHundred(int cases) {
        return random.nextInt(100) < cases;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** So many different ones, or all where there are fewer, in an order of their own. */
    <T> List<T> some(List<T> of, int count) {
        List<T> rest = new ArrayList<>(of);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count && !rest.isEmpty()) {
            drawn.add(rest.remove(random.nextInt(rest.size())));
        }
        return drawn;
    }
}
