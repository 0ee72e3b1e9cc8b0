package org.plangraph.loader.fact.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Place;
import org.plangraph.loader.extract.Target.Strength;
import org.plangraph.loader.fact.target.Clauses.Clause;
import org.plangraph.loader.outline.Span;

/** What a clause takes over from those before it in the same sentence. */
final class Context {

    /** A phrase that was measured, and its words with a shared modifier written out. */
    record Subject(Span phrase, String words) {}

    private List<Integer> years = List.of();
    private @Nullable Deadline inner;
    private boolean yearly;
    private @Nullable Strength strength;
    private boolean past;
    private boolean granting;
    private final List<Subject> subjects = new ArrayList<>();
    private @Nullable Subject theme;
    private @Nullable Integer baseline;
    private boolean based;
    private @Nullable Place whole;
    private int commitment = -1;

    /** An item of a list has the date that stands above it. */
    static Context under(Context head) {
        Context context = new Context();
        context.years = head.years;
        context.strength = head.strength;
        context.past = head.past;
        return context;
    }

    /** A new clause begins; a premise or a date before it belongs to the same commitment. */
    void open(Clause clause) {
        inner = null;
        if (clause.opensSegment() || commitment < 0) {
            commitment = clause.words().start();
        }
        if (clause.opensSegment()) {
            yearly = false;
            strength = null;
        }
    }

    /** A clause ends; the next one starts a commitment of its own unless this was a premise. */
    void close(Span clause, boolean premise) {
        if (!premise) {
            commitment = -1;
        }
    }

    /**
     * The date that a clause begins with.
     *
     * @param hedge what is said before or in the date (力争到2025年), or null
     */
    void date(Deadline deadline, @Nullable Strength hedge) {
        years = deadline.years();
        yearly = false;
        past = false;
        strength = hedge;
    }

    /** A date inside a clause holds for this clause alone. */
    void inner(@Nullable Deadline deadline) {
        inner = deadline;
    }

    /** What is told from here on, up to the next date, has been reached already. */
    void past() {
        past = true;
    }

    boolean isPast() {
        return past;
    }

    /** Somebody is given something: caps behind it are terms of that. */
    void granting() {
        granting = true;
    }

    boolean isGranting() {
        return granting;
    }

    void yearly(boolean each) {
        yearly = each;
    }

    boolean yearly() {
        return yearly;
    }

    /** How firmly the date at the head of the sentence is promised, or null. */
    @Nullable Strength strength() {
        return strength;
    }

    boolean dated() {
        return inner != null || !years.isEmpty();
    }

    /** The year of the n-th number of a clause: several years are given out in order. */
    @Nullable Integer deadline(int index) {
        if (inner != null) {
            return inner.years().get(Math.min(index, inner.years().size() - 1));
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

    /** How many years stand side by side at the head of the clause or in it. */
    int years() {
        return inner == null ? years.size() : inner.years().size();
    }

    /** Where the words of the commitment begin that a clause ends. */
    int commitmentStart(Span clause) {
        return commitment < 0 ? clause.start() : commitment;
    }

    /** Something was read: what follows is another commitment. */
    void stated() {
        commitment = -1;
    }

    /** What was measured, for clauses with no phrase of their own. */
    void subject(Span phrase, String words) {
        subjects.add(new Subject(phrase, words));
    }

    @Nullable Subject subject() {
        return subjects.isEmpty() ? theme : subjects.get(subjects.size() - 1);
    }

    /** The last phrases, in order; none where there are fewer. */
    List<Subject> subjects(int count) {
        int from = subjects.size() - count;
        return from < 0 ? List.of() : List.copyOf(subjects.subList(from, subjects.size()));
    }

    /** What a clause without a number is about: 加快渡船更新，… */
    void theme(Span phrase, String words) {
        theme = new Subject(phrase, words);
    }

    /** The last target that is no part of another: what 其中 refers to. */
    void whole(Place place) {
        whole = place;
    }

    @Nullable Place whole() {
        return whole;
    }

    /** The year that the last growth was told against; 力争增长12% is told against the same. */
    void baseline(@Nullable Integer year) {
        baseline = year;
    }

    /** 在2030年基础上，…: the year that all growth behind it is told against. */
    void based(int year) {
        baseline = year;
        based = true;
    }

    boolean isBased() {
        return based;
    }

    @Nullable Integer baseline() {
        return baseline;
    }
}
