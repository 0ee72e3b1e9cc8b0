package org.plangraph.loader.change;

import java.util.HashSet;
import java.util.Set;

/** How much two sets have in common. */
final class Shared {

    private Shared() {}

    /** The index of Jaccard: shared members by all members; 0 for two empty sets. */
    static double of(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }
}
