package org.plangraph.loader.counterpart;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Compares tasks with those of other plans. Each keeps the best of every other plan, of the {@value
 * #MOST} plans that are nearest; the same tasks give the same result in any order.
 */
final class Comparison {

    /**
     * From here on two tasks are taken to be on the same matter: on tasks labelled by hand, of 100
     * pairs taken so at most 5 are not. LabelledTasksTest holds it.
     */
    static final double THRESHOLD = 0.12;

    private static final int MOST = 5;

    /** So many tasks that share the rarest words are compared whole; others are seldom nearer. */
    private static final int CANDIDATES = 120;

    /** So many places where rare words stand are looked up for one task. */
    private static final int LOOKED_UP = 12_000;

    private final ComparedTask[] tasks;

    /** For each task the number of its plan. */
    private final int[] plans;

    /** For each task the numbers of its grams, in their order. */
    private final int[][] grams;

    /** Where the tasks that have a gram begin in {@link #places}. */
    private final int[] starts;

    private final int[] places;

    private final ThreadLocal<Scratch> scratch;

    /** One a thread, all zero between two tasks: a new one for each would cost a store's square. */
    private static final class Scratch {

        /** For each task how much it shares. */
        private final float[] shared;

        /** The tasks that share anything. */
        private final int[] touched;

        Scratch(int tasks) {
            shared = new float[tasks];
            touched = new int[tasks];
        }
    }

    Comparison(Collection<ComparedTask> all) {
        this.tasks = all.stream().sorted(ComparedTask.ORDER).toArray(ComparedTask[]::new);
        this.plans = new int[tasks.length];
        this.grams = new int[tasks.length][];
        Map<String, Integer> planNumbers = new HashMap<>();
        Map<Long, Integer> gramNumbers = new HashMap<>();
        for (int i = 0; i < tasks.length; i++) {
            plans[i] = number(tasks[i].plan(), planNumbers);
            grams[i] =
                    Arrays.stream(tasks[i].words().grams())
                            .mapToInt(gram -> number(gram, gramNumbers))
                            .toArray();
        }
        this.starts = new int[gramNumbers.size() + 1];
        this.places = index();
        this.scratch = ThreadLocal.withInitial(() -> new Scratch(tasks.length));
    }

    private static <T> int number(T thing, Map<T, Integer> numbers) {
        Integer known = numbers.putIfAbsent(thing, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** For each gram, side by side, the tasks that have it. */
    private int[] index() {
        for (int[] own : grams) {
            for (int gram : own) {
                starts[gram + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] filled = new int[starts[starts.length - 1]];
        for (int i = 0; i < tasks.length; i++) {
            for (int gram : grams[i]) {
                filled[next[gram]++] = i;
            }
        }
        return filled;
    }

    /** The counterparts of those tasks that are asked for, each pair once, by IRI. */
    Collection<Counterpart> of(Predicate<ComparedTask> asked) {
        List<List<Counterpart>> found =
                IntStream.range(0, tasks.length)
                        .parallel()
                        .filter(i -> asked.test(tasks[i]))
                        .mapToObj(this::counterparts)
                        .toList();
        Map<String, Counterpart> pairs = new TreeMap<>();
        found.forEach(some -> some.forEach(c -> pairs.put(c.first() + " " + c.second(), c)));
        return pairs.values();
    }

    private record Likeness(ComparedTask other, double value) {}

    private List<Counterpart> counterparts(int index) {
        ComparedTask task = tasks[index];
        Map<String, Likeness> best = new HashMap<>();
        for (int candidate : candidates(index)) {
            ComparedTask other = tasks[candidate];
            double value = task.words().likeness(other.words());
            if (value >= THRESHOLD) {
                best.merge(
                        other.plan(),
                        new Likeness(other, value),
                        (a, b) -> b.value() > a.value() ? b : a);
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingDouble(Likeness::value)
                                .reversed()
                                .thenComparing(Likeness::other, ComparedTask.ORDER))
                .limit(MOST)
                .map(likeness -> Counterpart.of(task, likeness.other(), likeness.value()))
                .toList();
    }

    /** Tasks of other plans that share the rarest words with this one, those that share most. */
    private int[] candidates(int index) {
        float[] shared = scratch.get().shared;
        int[] touched = scratch.get().touched;
        int count = 0;
        for (int at : rarest(index)) {
            int gram = grams[index][at];
            float weight = tasks[index].words().weight(at);
            for (int place = starts[gram]; place < starts[gram + 1]; place++) {
                int other = places[place];
                if (shared[other] == 0) {
                    touched[count++] = other;
                }
                shared[other] += weight;
            }
        }
        int[] nearest = nearest(plans[index], count);
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
        return nearest;
    }

    /** Of the tasks touched those that share most; of two that share as much, the earlier. */
    private int[] nearest(int plan, int count) {
        float[] shared = scratch.get().shared;
        int[] touched = scratch.get().touched;
        PriorityQueue<Long> most = new PriorityQueue<>();
        long least = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            // A positive float has the order of its bits.
            long rank =
                    (long) Float.floatToIntBits(shared[other]) << Integer.SIZE
                            | (Integer.MAX_VALUE - other);
            if (plans[other] == plan || rank <= least) {
                continue;
            }
            most.add(rank);
            if (most.size() > CANDIDATES) {
                most.remove();
                least = most.element();
            }
        }
        return most.stream()
                .mapToInt(rank -> Integer.MAX_VALUE - rank.intValue())
                .sorted()
                .toArray();
    }

    /** Which of a task's grams to look up: the rarest, as many as may be. */
    private int[] rarest(int index) {
        long[] order = new long[grams[index].length];
        for (int at = 0; at < order.length; at++) {
            order[at] = (long) frequency(grams[index][at]) << Integer.SIZE | at;
        }
        Arrays.sort(order);
        int last = 0;
        long sum = 0;
        while (last < order.length) {
            sum += order[last] >> Integer.SIZE;
            if (last > 0 && sum > LOOKED_UP) {
                break;
            }
            last++;
        }
        return Arrays.stream(order, 0, last).mapToInt(rank -> (int) rank).toArray();
    }

    private int frequency(int gram) {
        return starts[gram + 1] - starts[gram];
    }
}
