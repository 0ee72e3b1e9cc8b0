package org.plangraph.loader.extract;

/** The kind of a problem; its name in lower case with hyphens is the {@code code} in JSON. */
public enum Code {
    /** The bytes hold no text that can be read. */
    UNREADABLE,
    /** No task was found. */
    NO_TASKS,
    TITLE_MISSING,
    ISSUER_MISSING,
    DATE_MISSING,
    DISTRICT_UNKNOWN,
    NUMBER_MISSING,
    NUMBER_DUPLICATE,
    BRACKET_UNBALANCED,
    /** A responsibility clause with words that are no name. */
    CLAUSE_UNREAD,
    /** A numbered task that nobody is made responsible for. */
    TASK_WITHOUT_RESPONSIBILITY,
    /**
     * So many tasks without anyone responsible that the style of the plan may not be understood.
     */
    RESPONSIBILITY_SPARSE,
    AGENCY_UNKNOWN,
    AGENCY_MISSPELT,
    SECTOR_UNKNOWN,
    INDICATOR_UNKNOWN,
    /** A number with a unit that was not understood as a target. */
    TARGET_UNREAD,
    /** What was read breaks a shape of the ontology. */
    SHAPE_VIOLATED,
    /** The words that a correction is keyed to are not there, or not once. */
    CORRECTION_UNSUPPORTED,
    /** Corrections say different things of one fact; none is followed. */
    CORRECTION_CONTRADICTED
}
