package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/**
 * What the own words of one unit say about who does it, read once: its labelled clauses; where they
 * name nobody, brackets that read as responsibility; without those, sentences that say it.
 *
 * @param labelled the labelled clauses
 * @param duties what all of it says
 * @param unread brackets that speak of responsibility and could not be read
 */
record UnitClauses(List<LabelledClause> labelled, Duties duties, List<Span> unread) {

    /** Words that only responsibility clauses hold. */
    private static final Pattern SPEAKS =
            Pattern.compile("牵头|按.{0,4}职责|分工负责|(?:负责|配合|落实)[。]?$|(?:责任|配合|参与)(?:单位|部门)");

    /** All of it: a task's. */
    static UnitClauses of(String text, Span words) {
        UnitClauses clauses = marked(text, words);
        if (clauses.duties().namesSomebody()) {
            return clauses;
        }
        List<Span> sentences = sentences(text, words);
        addClosing(text, sentences, clauses.duties());
        if (!clauses.duties().namesSomebody()) {
            Duties said = inSentences(text, sentences, false);
            boolean leads = said.assignments().stream().anyMatch(a -> a.role() == Role.LEAD);
            clauses.duties().add(leads ? said : inSentences(text, sentences, true));
        }
        return clauses;
    }

    private static Duties inSentences(String text, List<Span> sentences, boolean jointly) {
        Duties said = new Duties();
        for (Span sentence : sentences) {
            said.add(ProseClause.inSentence(text, sentence, jointly));
        }
        return said;
    }

    /** Whether a sentence is about the task it stands in, not about several. */
    private static boolean isOwn(String text, Span sentence) {
        return StandingRules.announcedIn(text, sentence).isEmpty()
                && SharedClause.in(text, sentence).isEmpty();
    }

    /** What a heading or a group says for all under it: sentences only where they are clauses. */
    static UnitClauses ofGroup(String text, Span words) {
        UnitClauses clauses = marked(text, words);
        if (!clauses.duties().namesSomebody()) {
            addClosing(text, sentences(text, words), clauses.duties());
        }
        return clauses;
    }

    /**
     * A last sentence that is a clause says it as a bracket would, and beside it no other does that
     * is none: 由A牵头，B配合。
     */
    private static void addClosing(String text, List<Span> sentences, Duties duties) {
        List<Duties> clauses = new ArrayList<>();
        Duties last = null;
        for (Span sentence : sentences) {
            last = ProseClause.asClause(text, sentence);
            if (last != null) {
                clauses.add(last);
            }
        }
        if (last != null) {
            clauses.forEach(duties::add);
        }
    }

    /** Those about this unit alone. */
    private static List<Span> sentences(String text, Span words) {
        return Sentences.in(text, words).stream()
                .filter(sentence -> isOwn(text, sentence))
                .toList();
    }

    private static UnitClauses marked(String text, Span words) {
        List<LabelledClause> labelled = LabelledClause.in(text, words);
        Duties duties = said(labelled);
        List<Span> unread = new ArrayList<>();
        addBrackets(text, words, labelled, duties, unread);
        if (!labelled.isEmpty()) {
            addLinesOfUnknownLabels(text, words, labelled, unread);
        }
        return new UnitClauses(labelled, duties, unread);
    }

    private static Duties said(List<LabelledClause> labelled) {
        Duties duties = new Duties();
        labelled.forEach(clause -> duties.add(clause.duties()));
        return duties;
    }

    private static void addBrackets(
            String text,
            Span words,
            List<LabelledClause> labelled,
            Duties duties,
            List<Span> unread) {
        boolean alone = duties.assignments().isEmpty();
        for (int i = words.start(); i < words.end(); i++) {
            if (!Brackets.isOpening(text.charAt(i))) {
                continue;
            }
            int closing = Brackets.closing(text, i, words.end());
            if (closing < 0) {
                break;
            }
            Span brackets = new Span(i, closing + 1);
            if (labelled.stream().noneMatch(clause -> overlap(clause.words(), brackets))) {
                inBracket(text, brackets, closesSentence(text, brackets, words), alone)
                        .ifPresentOrElse(
                                duties::add, () -> addUnread(text, words, brackets, unread));
            }
            i = closing;
        }
    }

    /** Beside lines with labels that are known, a line with another is one of the same kind. */
    private static void addLinesOfUnknownLabels(
            String text, Span words, List<LabelledClause> labelled, List<Span> unread) {
        int start = words.start();
        while (start < words.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? words.end() : Math.min(newline, words.end());
            Span line = new Span(start, end);
            if (LabelledClause.beginsWithUnknownLabel(line.in(text))
                    && labelled.stream().noneMatch(clause -> overlap(clause.words(), line))) {
                unread.add(line);
            }
            start = end + 1;
        }
    }

    private static boolean overlap(Span clause, Span brackets) {
        return clause.start() < brackets.end() && brackets.start() < clause.end();
    }

    /** Beside labelled clauses only a bracket with a verb is one more. */
    private static Optional<Duties> inBracket(
            String text, Span brackets, boolean closes, boolean alone) {
        Span whole = new Span(brackets.start() + 1, brackets.end() - 1);
        Span inside = new Span(whole.start(), StandingRule.behind(text, whole));
        return Optional.ofNullable(ProseClause.inBrackets(text, inside, closes && alone));
    }

    private static void addUnread(String text, Span words, Span brackets, List<Span> unread) {
        String inside = text.substring(brackets.start() + 1, brackets.end() - 1);
        if (closesSentence(text, brackets, words) && SPEAKS.matcher(inside).find()) {
            unread.add(brackets);
        }
    }

    /** Whether brackets stand at a sentence's end: before its 。 or behind it. */
    private static boolean closesSentence(String text, Span brackets, Span words) {
        return brackets.end() >= words.end()
                || "。\n；;".indexOf(text.charAt(brackets.end())) >= 0
                || (brackets.start() > words.start()
                        && "。；;".indexOf(text.charAt(brackets.start() - 1)) >= 0);
    }

    /** Whether its one labelled clause stands on a line of its own. */
    boolean isOnLineOfItsOwn(String text, Span words) {
        int start = labelled.size() == 1 ? labelled.get(0).words().start() : words.start();
        return start > words.start() && text.charAt(start - 1) == '\n';
    }
}
