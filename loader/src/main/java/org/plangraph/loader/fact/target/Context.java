package org.plangraph.loader.fact.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.fact.target.Clauses.Clause;
import org.plangraph.loader.outline.Span;

/** What a clause takes over from those before it in the same sentence. */
final class Context {

    private List<Integer> years = List.of();
    private @Nullable Deadline inner;
    private boolean yearly;
    private @Nullable Span subject;
    private String indicator = "";
    private int commitment = -1;

    /** A new clause begins; a premise or a date before it belongs to the same commitment. */
    void open(Clause clause) {
        inner = null;
        if (clause.opensSegment() || commitment < 0) {
            commitment = clause.words().start();
        }
        if (clause.opensSegment()) {
            yearly = false;
        }
    }

    /** A clause ends; the next one starts a commitment of its own unless this was a premise. */
    void close(Span clause, boolean premise) {
        if (!premise) {
            commitment = -1;
        }
    }

    /** The date that a clause begins with. */
    void date(Deadline deadline) {
        years = deadline.years();
        yearly = false;
    }

    /** A date inside a clause holds for this clause alone. */
    void inner(@Nullable Deadline deadline) {
        inner = deadline;
    }

    void yearly(boolean each) {
        yearly = each;
    }

    boolean yearly() {
        return yearly;
    }

    boolean dated() {
        return inner != null || !years.isEmpty();
    }

    /** The year of the n-th number of a clause: several years are given out in order. */
    @Nullable Integer deadline(int index) {
        if (inner != null) {
            return inner.year();
        }
        return years.isEmpty() ? null : years.get(Math.min(index, years.size() - 1));
    }

    /**
     * The year of a number with others behind it in its clause: 2033年建成3座、2035年5座 dates the first
     * by the head of the clause.
     *
     * @param end index behind the number
     * @param last index of the clause's last number
     */
    @Nullable Integer deadline(int index, int end, int last) {
        boolean later = inner != null && inner.span().start() >= end && inner.span().start() < last;
        return later && !years.isEmpty() ? years.get(0) : deadline(index);
    }

    /** How many years stand side by side at the head of the clause. */
    int years() {
        return years.size();
    }

    /** Where the words of the commitment begin that a clause ends. */
    int commitmentStart(Span clause) {
        return commitment < 0 ? clause.start() : commitment;
    }

    /** Something was read: what follows is another commitment. */
    void stated() {
        commitment = -1;
    }

    void subject(Span phrase, String words) {
        subject = phrase;
        indicator = words;
    }

    @Nullable Span subject() {
        return subject;
    }

    String indicator() {
        return indicator;
    }
}
