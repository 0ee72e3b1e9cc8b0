package org.plangraph.loader.change;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * Words to be compared: letters and digits only, full width made half, so that spaces and
 * punctuation make no difference.
 */
final class Wording {

    private final String letters;

    /** Pairs of neighbouring characters, ascending, each as often as it stands there. */
    private final int[] pairs;

    private Wording(String letters, int[] pairs) {
        this.letters = letters;
        this.pairs = pairs;
    }

    static Wording of(String words) {
        String letters =
                Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
        int[] pairs =
                IntStream.range(0, Math.max(0, letters.length() - 1))
                        .map(at -> letters.charAt(at) << Character.SIZE | letters.charAt(at + 1))
                        .sorted()
                        .toArray();
        return new Wording(letters, pairs);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    boolean isSame(Wording other) {
        return letters.equals(other.letters);
    }

    /** The coefficient of Dice over pairs of characters: 0 nothing in common, 1 the same. */
    double likeness(Wording other) {
        if (isSame(other)) {
            return 1;
        }
        int all = pairs.length + other.pairs.length;
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < pairs.length && there < other.pairs.length) {
            int order = Integer.compare(pairs[here], other.pairs[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && isSame(wording);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public String toString() {
        return letters;
    }
}
