package org.plangraph.loader.counterpart;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

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

    /** What two tasks share is told by all cores, for so many pairs at a time. */
    private static final int AT_ONCE = 10_000;

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

        /** For each gram its weight in the task that is compared. */
        private final float[] weights;

        Scratch(int tasks, int grams) {
            shared = new float[tasks];
            touched = new int[tasks];
            weights = new float[grams];
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
        this.scratch = ThreadLocal.withInitial(() -> new Scratch(tasks.length, gramNumbers.size()));
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

    /**
     * The counterparts of those tasks that are asked for, each pair once, by IRI. All are found
     * before the first is given; what they share is told while they are taken.
     */
    Stream<Counterpart> of(Predicate<ComparedTask> asked) {
        long[] pairs =
                IntStream.range(0, tasks.length)
                        .parallel()
                        .filter(i -> asked.test(tasks[i]))
                        .boxed()
                        .flatMapToLong(this::pairs)
                        .sorted()
                        .distinct()
                        .toArray();
        return IntStream.iterate(0, from -> from < pairs.length, from -> from + AT_ONCE)
                .mapToObj(from -> Arrays.copyOfRange(pairs, from, end(from, pairs.length)))
                .flatMap(
                        some ->
                                Arrays.stream(some)
                                        .parallel()
                                        .mapToObj(this::counterpart)
                                        .toList()
                                        .stream());
    }

    private static int end(int from, int length) {
        return Math.min(length, from + AT_ONCE);
    }

    private Counterpart counterpart(long pair) {
        ComparedTask first = tasks[(int) (pair >>> Integer.SIZE)];
        ComparedTask second = tasks[(int) pair];
        return Counterpart.of(first, second, first.words().likeness(second.words()));
    }

    private record Likeness(int other, double value) {}

    /** The pairs of a task and its counterparts, each as the two numbers of its tasks. */
    private LongStream pairs(int index) {
        Map<Integer, Likeness> best = new HashMap<>();
        int[] candidates = candidates(index);
        float[] weights = scratch.get().weights;
        TaskWords words = tasks[index].words();
        for (int at = 0; at < grams[index].length; at++) {
            weights[grams[index][at]] = words.weight(at);
        }
        for (int candidate : candidates) {
            double value = likeness(candidate, weights);
            if (value >= THRESHOLD) {
                best.merge(
                        plans[candidate],
                        new Likeness(candidate, value),
                        (a, b) -> b.value() > a.value() ? b : a);
            }
        }
        for (int gram : grams[index]) {
            weights[gram] = 0;
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingDouble(Likeness::value)
                                .reversed()
                                .thenComparingInt(Likeness::other))
                .limit(MOST)
                .mapToLong(likeness -> pair(index, likeness.other()));
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /**
     * As {@link TaskWords#likeness}, with the same rounding.
     *
     * @param weights for each gram its weight in the task that is compared
     */
    private double likeness(int other, float[] weights) {
        double product = 0;
        TaskWords words = tasks[other].words();
        int[] own = grams[other];
        for (int at = 0; at < own.length; at++) {
            product += (double) weights[own[at]] * words.weight(at);
        }
        return product;
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
