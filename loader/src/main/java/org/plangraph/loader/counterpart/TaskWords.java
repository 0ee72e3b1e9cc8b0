package org.plangraph.loader.counterpart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What a task is about, as the pairs and triples of neighbouring characters that are left when
 * generic words, figures and punctuation are taken out. Two tasks are alike by the cosine of the
 * square roots of how often each occurs, the heading counted threefold: 0 nothing in common, 1 the
 * same. The likeness of two tasks depends on their words alone, not on what else a store holds.
 */
final class TaskWords {

    private static final int HEADING = 3;

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed();

    private final List<String> runs;
    private final long[] grams;
    private final float[] weights;

    /**
     * @param all the grams as often as each counts
     */
    private TaskWords(Set<String> runs, LongStream all) {
        this.runs = List.copyOf(runs);
        long[] sorted = all.sorted().toArray();
        long[] own = new long[sorted.length];
        float[] weight = new float[sorted.length];
        int different = 0;
        for (int from = 0, to = 0; from < sorted.length; from = to) {
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            own[different] = sorted[from];
            weight[different++] = (float) Math.sqrt((to - from) / (double) sorted.length);
        }
        this.grams = Arrays.copyOf(own, different);
        this.weights = Arrays.copyOf(weight, different);
    }

    /**
     * The words of a task.
     *
     * @param text without responsibility clauses, whose bodies are not what a task is about
     */
    static TaskWords of(String heading, String text) {
        LongStream.Builder grams = LongStream.builder();
        Set<String> runs = new LinkedHashSet<>();
        for (String run : TellingRuns.in(heading)) {
            for (int time = 0; time < HEADING; time++) {
                addGrams(run, grams);
            }
            runs.add(run);
        }
        for (String run : TellingRuns.in(text)) {
            addGrams(run, grams);
            runs.add(run);
        }
        return new TaskWords(runs, grams.build());
    }

    private static void addGrams(String run, LongStream.Builder grams) {
        for (int i = 0; i + 1 < run.length(); i++) {
            grams.add(gram(run, i, 2));
            if (i + 2 < run.length()) {
                grams.add(gram(run, i, 3));
            }
        }
    }

    private static long gram(String run, int start, int length) {
        long gram = 0;
        for (int i = start; i < start + length; i++) {
            gram = gram << Character.SIZE | run.charAt(i);
        }
        return gram;
    }

    /** In ascending order, each once. */
    long[] grams() {
        return grams;
    }

    /** The weight of the gram at the same index; the squares of all add up to 1. */
    float weight(int index) {
        return weights[index];
    }

    /** From 0, nothing in common, to 1. */
    double likeness(TaskWords other) {
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < grams.length && j < other.grams.length) {
            if (grams[i] == other.grams[j]) {
                product += (double) weights[i++] * other.weights[j++];
            } else if (grams[i] < other.grams[j]) {
                i++;
            } else {
                j++;
            }
        }
        return product;
    }

    /** The longest words both have, none part of another, longest first. */
    List<String> shared(TaskWords other, int most) {
        Set<String> shared = new LinkedHashSet<>();
        for (String run : runs) {
            int start = 0;
            for (int end = 1; end <= run.length(); end++) {
                if (end == run.length() || !other.has(run, end - 1)) {
                    if (end - start > 1) {
                        shared.add(run.substring(start, end));
                    }
                    start = end;
                }
            }
        }
        List<String> telling = new ArrayList<>();
        for (String words : shared.stream().sorted(LONGEST_FIRST).toList()) {
            if (telling.size() < most && telling.stream().noneMatch(t -> t.contains(words))) {
                telling.add(words);
            }
        }
        return telling;
    }

    private boolean has(String run, int index) {
        return Arrays.binarySearch(grams, gram(run, index, 2)) >= 0;
    }
}
