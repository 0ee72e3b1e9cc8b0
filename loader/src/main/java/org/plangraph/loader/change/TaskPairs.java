package org.plangraph.loader.change;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which task of the former edition is which of the new one, by what they say: first by the
 * heading, with action, bodies and number where it stands several times; then by the likeness of
 * heading, text, bodies and indicators, and by the place between tasks that are found already. The
 * number alone never makes a pair: an inserted task gives all behind it another.
 */
final class TaskPairs {

    /** From here on two tasks are one that was reworded, where texts have a say. */
    private static final double LIKE = 0.5;

    /** Without texts there is less to go by. */
    private static final double LIKE_WITHOUT_TEXT = 0.6;

    /** Below both, other bodies, indicators and places prove nothing. */
    private static final double HEADING = 0.25;

    private static final double TEXT = 0.5;

    private final List<StatedTask> former;
    private final List<StatedTask> fresh;
    private final Pairs<StatedTask> pairs;
    private final IdentityHashMap<StatedTask, Integer> places = new IdentityHashMap<>();

    private TaskPairs(List<StatedTask> former, List<StatedTask> fresh) {
        this.former = former;
        this.fresh = fresh;
        this.pairs = new Pairs<>(former, fresh);
        former.forEach(task -> places.put(task, places.size()));
        fresh.forEach(task -> places.put(task, places.size() - former.size()));
    }

    static Pairs<StatedTask> of(List<StatedTask> former, List<StatedTask> fresh) {
        TaskPairs tasks = new TaskPairs(former, fresh);
        tasks.match();
        return tasks.pairs;
    }

    private void match() {
        pairs.match(task -> headed(task, task.action(), task.bodies().what(), task.number()));
        pairs.match(task -> headed(task, task.action(), task.bodies().what()));
        pairs.match(task -> headed(task, task.action(), task.number()));
        pairs.match(task -> headed(task, task.action()));
        pairs.match(task -> headed(task, task.bodies().what()));
        pairs.match(task -> headed(task));
        pairs.match(task -> task.text().isEmpty() ? null : task.text());
        pairs.match(this::likeness);
    }

    private static @Nullable Object headed(StatedTask task, Object... more) {
        return task.heading().isEmpty() ? null : List.of(task.heading(), List.of(more));
    }

    private double likeness(StatedTask one, StatedTask other) {
        Mean mean = new Mean();
        double heading = one.heading().likeness(other.heading());
        boolean headed = !one.heading().isEmpty() && !other.heading().isEmpty();
        mean.add(headed, 3, heading);
        boolean bare = one.heading().isEmpty() && other.heading().isEmpty();
        double bodies = one.bodies().likeness(other.bodies());
        mean.add(!one.bodies().isEmpty() || !other.bodies().isEmpty(), 1, bodies);
        boolean telling = headed ? heading >= HEADING : bare && bodies == 1;
        boolean texts = !one.text().isEmpty() && !other.text().isEmpty();
        double text = texts ? one.text().likeness(other.text()) : 0;
        mean.add(texts, 2, text);
        if (!telling && text < TEXT) {
            return 0;
        }
        boolean measured = !one.targets().isEmpty() || !other.targets().isEmpty();
        mean.add(measured, 1, Shared.of(one.indicators(), other.indicators()));
        mean.add(true, 1, place(one, other));
        return mean.value() >= (texts ? LIKE : LIKE_WITHOUT_TEXT) ? mean.value() : 0;
    }

    /** Whether both stand between the same tasks, or have the same number. */
    private double place(StatedTask one, StatedTask other) {
        double between = (isBeside(one, other, -1) ? 0.5 : 0) + (isBeside(one, other, 1) ? 0.5 : 0);
        return Math.max(between, one.number().equals(other.number()) ? 0.5 : 0);
    }

    private boolean isBeside(StatedTask one, StatedTask other, int step) {
        int here = places.getOrDefault(one, 0) + step;
        int there = places.getOrDefault(other, 0) + step;
        boolean isEdge = here < 0 || here >= former.size();
        boolean isOtherEdge = there < 0 || there >= fresh.size();
        return (isEdge || isOtherEdge)
                ? (isEdge && isOtherEdge)
                : pairs.isMatched(former.get(here), fresh.get(there));
    }

    /** A mean of what is known, by weights. */
    private static final class Mean {

        private double sum;
        private double weights;

        void add(boolean known, double weight, double value) {
            if (known) {
                sum += weight * value;
                weights += weight;
            }
        }

        double value() {
            return weights == 0 ? 0 : sum / weights;
        }
    }
}
