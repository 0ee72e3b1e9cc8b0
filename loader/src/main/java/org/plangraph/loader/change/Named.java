package org.plangraph.loader.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Bodies, persons or times that a task names.
 *
 * @param what which they are, in whatever form they are named
 * @param words as they are named, in their order
 */
record Named(Set<String> what, List<String> words) {

    Named {
        what = Set.copyOf(what);
        words = List.copyOf(new LinkedHashSet<>(words));
    }

    /** Whether the same are named: in other words, in another order or more than once. */
    boolean isSame(Named other) {
        return what.equals(other.what) || Set.copyOf(words).equals(Set.copyOf(other.words));
    }

    boolean isEmpty() {
        return what.isEmpty();
    }

    Named and(Named other) {
        Set<String> both = new HashSet<>(what);
        both.addAll(other.what);
        List<String> named = new ArrayList<>(words);
        named.addAll(other.words);
        return new Named(both, named);
    }

    /** How much of what either names both name, from 0 to 1; 0 where neither names any. */
    double likeness(Named other) {
        return Shared.of(what, other.what);
    }

    @Override
    public String toString() {
        return String.join("、", words);
    }
}
