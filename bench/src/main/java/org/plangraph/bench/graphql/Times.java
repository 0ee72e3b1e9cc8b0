package org.plangraph.bench.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Milliseconds of requests. */
final class Times {

    private final List<Double> milliseconds = new ArrayList<>();

    /** The time of one request, the answer read whole. */
    void take(Way way, String code) throws Exception {
        long begin = System.nanoTime();
        way.ask(code);
        milliseconds.add((System.nanoTime() - begin) / 1e6);
    }

    double median() {
        return quantile(0.5);
    }

    /**
     * A quantile.
     *
     * @param share from 0 to 1 of all that took no longer
     */
    double quantile(double share) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
