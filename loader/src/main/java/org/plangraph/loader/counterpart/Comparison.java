package org.plangraph.loader.counterpart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** So many tasks that share the rarest words are compared whole; others cannot be nearest. */
    private static final int CANDIDATES = 400;

    /** So many places where rare words stand are looked up for one task. */
    private static final int LOOKED_UP = 50_000;

    private final List<ComparedTask> tasks;
    private final Map<Long, Integer> ids = new HashMap<>();
    private final int[] starts;
    private final int[] places;

    /** One a thread, all zero between two tasks: a new one for each would cost a store's square. */
    private final ThreadLocal<float[]> scratch;

    Comparison(Collection<ComparedTask> all) {
        this.tasks = all.stream().sorted(ComparedTask.ORDER).toList();
        for (ComparedTask task : tasks) {
            for (long gram : task.words().grams()) {
                ids.putIfAbsent(gram, ids.size());
            }
        }
        this.starts = new int[ids.size() + 1];
        this.places = index();
        this.scratch = ThreadLocal.withInitial(() -> new float[tasks.size()]);
    }

    /** For each gram, side by side, the tasks that have it. */
    private int[] index() {
        for (ComparedTask task : tasks) {
            for (long gram : task.words().grams()) {
                starts[id(gram) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] filled = new int[starts[ids.size()]];
        for (int i = 0; i < tasks.size(); i++) {
            for (long gram : tasks.get(i).words().grams()) {
                filled[next[id(gram)]++] = i;
            }
        }
        return filled;
    }

    private int id(long gram) {
        return ids.getOrDefault(gram, -1);
    }

    /** The counterparts of those tasks that are asked for, each pair once, by IRI. */
    Collection<Counterpart> of(Predicate<ComparedTask> asked) {
        List<List<Counterpart>> found =
                IntStream.range(0, tasks.size())
                        .parallel()
                        .filter(i -> asked.test(tasks.get(i)))
                        .mapToObj(this::counterparts)
                        .toList();
        Map<String, Counterpart> pairs = new TreeMap<>();
        found.forEach(some -> some.forEach(c -> pairs.put(c.first() + " " + c.second(), c)));
        return pairs.values();
    }

    private record Likeness(ComparedTask other, double value) {}

    private List<Counterpart> counterparts(int index) {
        ComparedTask task = tasks.get(index);
        Map<String, Likeness> best = new HashMap<>();
        for (int candidate : candidates(index)) {
            ComparedTask other = tasks.get(candidate);
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

    /**
     * Tasks of other plans that share the rarest words with this one, in the order of all tasks.
     */
    private int[] candidates(int index) {
        ComparedTask task = tasks.get(index);
        float[] shared = scratch.get();
        List<Integer> touched = new ArrayList<>();
        for (int at : rarest(task.words())) {
            int id = id(task.words().grams()[at]);
            float weight = task.words().weight(at);
            for (int place = starts[id]; place < starts[id + 1]; place++) {
                int other = places[place];
                if (shared[other] == 0) {
                    touched.add(other);
                }
                shared[other] += weight;
            }
        }
        int[] nearest = nearest(touched, shared, task.plan());
        touched.forEach(other -> shared[other] = 0);
        return nearest;
    }

    private int[] nearest(List<Integer> touched, float[] shared, String plan) {
        return touched.stream()
                .filter(other -> !tasks.get(other).plan().equals(plan))
                .sorted(
                        Comparator.<Integer>comparingDouble(other -> -shared[other])
                                .thenComparing(other -> other))
                .limit(CANDIDATES)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Which of a task's grams to look up: the rarest, as many as may be. */
    private List<Integer> rarest(TaskWords words) {
        List<Integer> order =
                IntStream.range(0, words.grams().length)
                        .boxed()
                        .sorted(Comparator.comparingInt(at -> frequency(words.grams()[at])))
                        .toList();
        int last = 0;
        int sum = 0;
        while (last < order.size()) {
            sum += frequency(words.grams()[order.get(last)]);
            if (last > 0 && sum > LOOKED_UP) {
                break;
            }
            last++;
        }
        return order.subList(0, last);
    }

    private int frequency(long gram) {
        int id = id(gram);
        return starts[id + 1] - starts[id];
    }
}
