package org.plangraph.loader.extract;

/** What an assignment rests on. */
public enum Basis {
    /** A labelled clause of the task itself. */
    STATED,
    /** A rule given once for several tasks. */
    STANDING_RULE,
    /** A sentence of the text. */
    PROSE,
    /** A judgement of a reviewer. */
    CORRECTED
}
