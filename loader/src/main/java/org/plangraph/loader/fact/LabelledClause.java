package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/**
 * A responsibility clause with labels: （牵头单位：A、B；责任单位：C）, in brackets of any width, on a line of
 * its own, or as a sentence.
 *
 * @param assignments in the order they are written
 * @param words the clause, its brackets included
 * @param remarks sentences inside the clause behind its last list: 以下均需各镇（街道）负责
 * @param closed false where a bracket was opened and never closed
 */
record LabelledClause(
        List<Assignment> assignments, Span words, List<Span> remarks, boolean closed) {

    /** The clauses in the words of one unit, in order; labels of one bracket make one clause. */
    static List<LabelledClause> in(String text, Span words) {
        List<Label> labels = Label.in(text, words);
        List<LabelledClause> clauses = new ArrayList<>();
        int first = 0;
        while (first < labels.size()) {
            Span frame = frame(text, words, labels.get(first));
            int next = first + 1;
            while (next < labels.size() && labels.get(next).span().start() < frame.end()) {
                next++;
            }
            clauses.add(read(text, frame, words, labels.subList(first, next)));
            first = next;
        }
        return clauses;
    }

    /** The bracket around a label; without one, the line it stands in, up to its 。 */
    private static Span frame(String text, Span words, Label label) {
        int opening = Brackets.openAt(text, words, label.span().start());
        if (opening >= 0) {
            int closing = Brackets.closing(text, opening, words.end());
            return new Span(opening, closing < 0 ? words.end() : closing + 1);
        }
        int end = label.span().end();
        while (end < words.end() && !endsLine(text, end)) {
            end++;
        }
        return new Span(label.span().start(), end);
    }

    /** A line that ends in 、 or in the label's colon goes on in the next. */
    private static boolean endsLine(String text, int index) {
        char c = text.charAt(index);
        return c == '。' || (c == '\n' && "、：:".indexOf(text.charAt(index - 1)) < 0);
    }

    private static LabelledClause read(String text, Span frame, Span words, List<Label> labels) {
        boolean bracketed = Brackets.isOpening(text.charAt(frame.start()));
        boolean closed = !bracketed || Brackets.closing(text, frame.start(), words.end()) >= 0;
        int end = bracketed && closed ? frame.end() - 1 : frame.end();
        List<Assignment> assignments = new ArrayList<>();
        if (bracketed) {
            Span before = new Span(frame.start() + 1, labels.get(0).span().start());
            assignments.addAll(ProseClause.inBrackets(text, before));
        }
        List<Span> remarks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int from = labels.get(i).span().end();
            int to = i + 1 < labels.size() ? labels.get(i + 1).span().start() : end;
            int stop = StandingRule.behind(text, new Span(from, to));
            add(text, labels.get(i).role(), new Span(from, stop), assignments);
            if (stop < to) {
                remarks.add(new Span(stop + 1, to));
            }
        }
        return new LabelledClause(List.copyOf(assignments), frame, List.copyOf(remarks), closed);
    }

    private static void add(
            String text, @Nullable Role role, Span list, List<Assignment> assignments) {
        if (role == null) {
            return;
        }
        List<Assignment> prose = role == Role.LEAD ? List.of() : led(text, list);
        if (!prose.isEmpty()) {
            assignments.addAll(prose);
            return;
        }
        for (Mention mention : Names.in(text, list)) {
            assignments.add(Assignment.of(mention, role, Basis.STATED));
        }
    }

    /** 责任单位：A牵头，B配合: the words behind the label say more than the label. */
    private static List<Assignment> led(String text, Span list) {
        return list.in(text).contains("牵头，") ? ProseClause.inBrackets(text, list) : List.of();
    }
}
