package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps from one glyph to the next in OFD: numbers, or {@code g 12 4.5} for twelve times 4.5.
 *
 * @param steps in the order of the glyphs
 */
record OfdDeltas(List<Double> steps) {

    /** Longer lines than these are none. */
    private static final int MOST = 10_000;

    static OfdDeltas of(@Nullable String written) {
        List<Double> steps = new ArrayList<>();
        String[] words = written == null ? new String[0] : written.strip().split("\\s+");
        for (int at = 0; at < words.length; at++) {
            boolean group = words[at].equals("g") && at + 2 < words.length;
            Double times = group ? OfdPage.number(words[at + 1]) : Double.valueOf(1);
            Double step = OfdPage.number(words[group ? at + 2 : at]);
            if (step == null || times == null || times > MOST - steps.size()) {
                break;
            }
            for (int i = 0; i < times; i++) {
                steps.add(step);
            }
            at += group ? 2 : 0;
        }
        return new OfdDeltas(steps);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * The step behind a glyph; the last one stands for those that are missing.
     *
     * @param otherwise where there are none
     */
    double at(int glyph, double otherwise) {
        return steps.isEmpty() ? otherwise : steps.get(Math.min(glyph, steps.size() - 1));
    }
}
