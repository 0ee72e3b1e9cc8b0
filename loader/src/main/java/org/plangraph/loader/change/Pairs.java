package org.plangraph.loader.change;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** Which of the former things is which of the new ones: each has one partner or none. */
final class Pairs<T> {

    private final Set<T> formerLeft;
    private final Set<T> freshLeft;
    private final Map<T, T> formerOf = new LinkedHashMap<>();
    private final Map<T, T> freshOf = new LinkedHashMap<>();

    Pairs(List<T> former, List<T> fresh) {
        this.formerLeft = new LinkedHashSet<>(former);
        this.freshLeft = new LinkedHashSet<>(fresh);
    }

    /** Makes pairs of what is left and has the same key, in the order of the document. */
    void match(Function<T, @Nullable Object> key) {
        Map<Object, Deque<T>> byKey = new HashMap<>();
        for (T one : formerLeft) {
            Object value = key.apply(one);
            if (value != null) {
                byKey.computeIfAbsent(value, same -> new ArrayDeque<>()).add(one);
            }
        }
        for (T one : List.copyOf(freshLeft)) {
            Object value = key.apply(one);
            Deque<T> same = value == null ? null : byKey.get(value);
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), one);
            }
        }
    }

    private record Candidate<T>(T former, T fresh, double likeness) {}

    /**
     * Makes pairs of what is left, the likest first; of those that are as like, the earlier.
     *
     * @param likeness 0 for what is no pair
     */
    void match(ToDoubleBiFunction<T, T> likeness) {
        List<Candidate<T>> candidates =
                formerLeft.stream()
                        .flatMap(
                                one ->
                                        freshLeft.stream()
                                                .map(
                                                        other ->
                                                                new Candidate<>(
                                                                        one,
                                                                        other,
                                                                        likeness.applyAsDouble(
                                                                                one, other))))
                        .filter(candidate -> candidate.likeness() > 0)
                        .sorted(
                                Comparator.comparingDouble(
                                        (Candidate<T> candidate) -> -candidate.likeness()))
                        .toList();
        for (Candidate<T> candidate : candidates) {
            if (formerLeft.contains(candidate.former()) && freshLeft.contains(candidate.fresh())) {
                pair(candidate.former(), candidate.fresh());
            }
        }
    }

    private void pair(T former, T fresh) {
        formerLeft.remove(former);
        freshLeft.remove(fresh);
        formerOf.put(fresh, former);
        freshOf.put(former, fresh);
    }

    /** The former one of a new one, null for what is new. */
    @Nullable T formerOf(T fresh) {
        return formerOf.get(fresh);
    }

    /** The new one of a former one, null for what is gone. */
    @Nullable T freshOf(T former) {
        return freshOf.get(former);
    }

    boolean isMatched(T former, T fresh) {
        return fresh.equals(freshOf.get(former));
    }

    /** Those that are gone. */
    List<T> gone() {
        return List.copyOf(formerLeft);
    }

    /** Those that are new. */
    List<T> come() {
        return List.copyOf(freshLeft);
    }
}
