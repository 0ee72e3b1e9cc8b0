package org.plangraph.loader.counterpart;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.loader.fact.Responsibilities;
import org.plangraph.loader.outline.Span;

/**
 * A task to be compared with those of other plans.
 *
 * @param iri of the task
 * @param plan IRI of the plan it stands in
 * @param words what it is about
 */
record ComparedTask(String iri, String plan, TaskWords words) {

    static final Comparator<ComparedTask> ORDER = Comparator.comparing(ComparedTask::iri);

    /** Responsibility in prose, in brackets: （县商务局牵头，县财政局配合）. */
    private static final Pattern PROSE_CLAUSE =
            Pattern.compile("[（(][^（()）]{0,200}?(?:负责|牵头|配合|参与|落实)[）)]");

    static ComparedTask of(String iri, String plan, String heading, String text) {
        return new ComparedTask(iri, plan, TaskWords.of(heading, withoutClauses(text)));
    }

    private static String withoutClauses(String text) {
        List<Span> clauses = Responsibilities.clauses(text, new Span(0, text.length()));
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (Span clause : clauses) {
            if (clause.start() >= from) {
                left.append(text, from, clause.start()).append('\n');
                from = clause.end();
            }
        }
        left.append(text, from, text.length());
        return PROSE_CLAUSE.matcher(left).replaceAll("\n");
    }
}
