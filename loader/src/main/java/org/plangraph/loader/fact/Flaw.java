package org.plangraph.loader.fact;

import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem.Severity;
import org.plangraph.loader.outline.Span;

/**
 * Something in the text that could not be read as it stands.
 *
 * @param message what is wrong and what to do
 */
public record Flaw(Code code, Severity severity, String message, Span words) {

    static Flaw unbalanced(Span words) {
        return new Flaw(
                Code.BRACKET_UNBALANCED,
                Severity.WARNING,
                "The bracket of this responsibility clause is never closed; it was read to the end of"
                        + " its task. Check the names against the document.",
                words);
    }

    static Flaw nameUnread(Span words) {
        return new Flaw(
                Code.CLAUSE_UNREAD,
                Severity.WARNING,
                "These words stand where a responsibility clause names bodies, but are no name; they"
                        + " were left out. Check the clause.",
                words);
    }

    static Flaw clauseUnread(Span words) {
        return new Flaw(
                Code.CLAUSE_UNREAD,
                Severity.WARNING,
                "This reads like a responsibility clause, but was not understood; nobody was made"
                        + " responsible by it. Check it against the document.",
                words);
    }

    /** A number with a date or 每年 beside it that was not understood. */
    public static Flaw targetUnread(Span words) {
        return new Flaw(
                Code.TARGET_UNREAD,
                Severity.INFO,
                "This reads like a commitment with a number, but what it measures was not"
                        + " understood; no target was recorded for it.",
                words);
    }
}
