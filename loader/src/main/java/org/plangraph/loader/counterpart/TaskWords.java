package org.plangraph.loader.counterpart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private TaskWords(List<String> runs, Map<Long, Integer> counts) {
        this.runs = runs;
        this.grams = counts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        this.weights = new float[grams.length];
        double squares = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < grams.length; i++) {
            Integer count = counts.getOrDefault(grams[i], 0);
            weights[i] = (float) Math.sqrt(count / squares);
        }
    }

    /**
     * The words of a task.
     *
     * @param text without responsibility clauses, whose bodies are not what a task is about
     */
    static TaskWords of(String heading, String text) {
        Map<Long, Integer> counts = new HashMap<>();
        Set<String> runs = new LinkedHashSet<>();
        for (String run : TellingRuns.in(heading)) {
            count(run, HEADING, counts);
            runs.add(run);
        }
        for (String run : TellingRuns.in(text)) {
            count(run, 1, counts);
            runs.add(run);
        }
        return new TaskWords(List.copyOf(runs), counts);
    }

    private static void count(String run, int times, Map<Long, Integer> counts) {
        for (int i = 0; i + 1 < run.length(); i++) {
            counts.merge(gram(run, i, 2), times, Integer::sum);
            if (i + 2 < run.length()) {
                counts.merge(gram(run, i, 3), times, Integer::sum);
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
