package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/**
 * A responsibility clause with labels: （牵头单位：A、B；责任单位：C）, in brackets of any width, on a line of
 * its own, or as a sentence.
 *
 * @param duties in the order they are written
 * @param words the clause, its brackets included
 * @param remarks sentences inside the clause behind its last list: 以下均需各镇（街道）负责
 * @param closed false where a bracket was opened and never closed
 */
record LabelledClause(Duties duties, Span words, List<Span> remarks, boolean closed) {

    /** A label that says nothing known of what its bodies do: 督导单位. */
    private static final Pattern UNKNOWN_LABEL =
            Pattern.compile("\\s*[^，,。；;：:、]{1,8}(?:单位|部门|机构)[：:]");

    /** The clauses in the words of one unit, in order; labels of one bracket make one clause. */
    static List<LabelledClause> in(String text, Span words) {
        return framed(text, words).stream()
                .map(one -> read(text, one.frame(), words, one.labels()))
                .toList();
    }

    /** Where those clauses stand, unread. */
    static List<Span> placesIn(String text, Span words) {
        return framed(text, words).stream().map(Framed::frame).toList();
    }

    private record Framed(Span frame, List<Label> labels) {}

    private static List<Framed> framed(String text, Span words) {
        List<Label> labels = Label.in(text, words);
        List<Framed> clauses = new ArrayList<>();
        int first = 0;
        while (first < labels.size()) {
            Span frame = frame(text, words, labels.get(first));
            int next = first + 1;
            while (next < labels.size() && labels.get(next).span().start() < frame.end()) {
                next++;
            }
            clauses.add(new Framed(frame, labels.subList(first, next)));
            first = next;
        }
        return clauses;
    }

    /** The assignments of its bodies. */
    List<Assignment> assignments() {
        return duties.assignments();
    }

    /** The bracket around a label; without one, the line it stands in, up to its 。 */
    private static Span frame(String text, Span words, Label label) {
        int opening = Brackets.openAt(text, words, label.span().start());
        int closing = opening < 0 ? -1 : Brackets.closing(text, opening, words.end());
        if (closing >= 0) {
            return new Span(opening, closing + 1);
        }
        int end = label.span().end();
        while (end < words.end() && !endsLine(text, end)) {
            end++;
        }
        return new Span(opening < 0 ? label.span().start() : opening, end);
    }

    /** A line that ends in 、 or in the label's colon goes on in the next. */
    private static boolean endsLine(String text, int index) {
        char c = text.charAt(index);
        return c == '。' || (c == '\n' && "、：:".indexOf(text.charAt(index - 1)) < 0);
    }

    private static LabelledClause read(String text, Span frame, Span words, List<Label> labels) {
        boolean bracketed = frame.start() < labels.get(0).span().start();
        boolean closed = !bracketed || Brackets.closing(text, frame.start(), words.end()) >= 0;
        int end = bracketed && closed ? frame.end() - 1 : frame.end();
        Duties duties = new Duties();
        if (bracketed) {
            Span before = new Span(frame.start() + 1, labels.get(0).span().start());
            addBefore(text, before, duties);
        }
        List<Span> remarks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int from = labels.get(i).span().end();
            int to = i + 1 < labels.size() ? labels.get(i + 1).span().start() : end;
            int stop = StandingRule.behind(text, new Span(from, to));
            add(text, labels.get(i), new Span(from, stop).strip(text), duties);
            if (stop < to) {
                remarks.add(new Span(stop + 1, to));
            }
        }
        return new LabelledClause(duties, frame, List.copyOf(remarks), closed);
    }

    static boolean beginsWithUnknownLabel(String words) {
        return UNKNOWN_LABEL.matcher(words).lookingAt();
    }

    /** What stands in a bracket before its first label: a statement, or a label nobody knows. */
    private static void addBefore(String text, Span before, Duties duties) {
        Duties said = ProseClause.inBrackets(text, before, true);
        if (said != null) {
            duties.add(said);
        } else if (beginsWithUnknownLabel(before.in(text))) {
            duties.unread().add(withoutMarks(text, before));
        }
    }

    private static void add(String text, Label label, Span list, Duties duties) {
        Role role = label.role();
        if (role != null) {
            addBodies(text, label, role, list, duties);
        } else if (label.kind() == Label.Kind.LEADER) {
            for (Charge leader : Leaders.in(text, list, label.words().in(text))) {
                duties.leaders().add(leader);
            }
        } else if (label.kind() == Label.Kind.TIME) {
            Span time = withoutMarks(text, list);
            if (!time.isEmpty()) {
                duties.times().add(time);
            }
        }
    }

    /** Behind a list brackets can say who else has a part: 牵头单位：A（B、C配合）. */
    private static void addBodies(String text, Label label, Role role, Span whole, Duties duties) {
        Span bare = withoutMarks(text, whole);
        boolean closes = !bare.isEmpty() && Brackets.isClosing(text.charAt(bare.end() - 1));
        int opening = closes ? Brackets.openAt(text, bare, bare.end() - 1) : -1;
        Duties others =
                opening <= bare.start()
                        ? null
                        : ProseClause.inBrackets(
                                text, new Span(opening + 1, bare.end() - 1), false);
        if (others == null) {
            addListed(text, label, role, whole, duties);
        } else {
            addListed(text, label, role, new Span(bare.start(), opening), duties);
            duties.add(others);
        }
    }

    /** Words behind a label can say more than it: 责任单位：A牵头，B配合. */
    private static void addListed(String text, Label label, Role role, Span list, Duties duties) {
        Duties said = ProseClause.behindLabel(text, list, role);
        if (said != null) {
            duties.add(said);
            return;
        }
        Names.Listed listed = Names.listed(text, list);
        duties.times().addAll(listed.times());
        for (Mention mention : listed.names()) {
            if (BodyName.canBe(Assignment.unmarked(mention.name()))) {
                duties.assignments().add(Assignment.of(mention, role, Basis.STATED));
            } else {
                duties.unread().add(mention.span());
            }
        }
        if (listed.names().isEmpty() && listed.times().isEmpty()) {
            duties.unread().add(label.words());
        }
    }

    private static Span withoutMarks(String text, Span words) {
        int end = words.end();
        while (end > words.start() && "，,；;。、 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(words.start(), end).strip(text);
    }
}
