package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.outline.Span;

/**
 * What one or several clauses say: which bodies have which part, which persons answer, by when, and
 * which of their words could not be read. Filled while clauses are read.
 */
final class Duties {

    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Charge> leaders = new ArrayList<>();
    private final List<Span> times = new ArrayList<>();
    private final List<Span> unread = new ArrayList<>();

    List<Assignment> assignments() {
        return assignments;
    }

    List<Charge> leaders() {
        return leaders;
    }

    /** When it is to be done, as written; empty stretches never. */
    List<Span> times() {
        return times;
    }

    /** Words in the place of a name that are none. */
    List<Span> unread() {
        return unread;
    }

    void add(Duties other) {
        assignments.addAll(other.assignments);
        leaders.addAll(other.leaders);
        times.addAll(other.times);
        unread.addAll(other.unread);
    }

    /** Whether they name anybody. */
    boolean namesSomebody() {
        return !assignments.isEmpty() || !leaders.isEmpty();
    }
}
