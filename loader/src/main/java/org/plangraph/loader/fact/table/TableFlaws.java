package org.plangraph.loader.fact.table;

import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem.Severity;
import org.plangraph.loader.fact.Flaw;
import org.plangraph.loader.outline.Span;

/** Who is named in a table and is made responsible for nothing. */
public final class TableFlaws {

    private TableFlaws() {}

    /** Names in a row that says nothing of what is to be done. */
    static Flaw withoutTask(Span names) {
        return unread(
                "This row of a table names somebody but no task; nobody was made responsible by it."
                        + " Check the cells of the row against the document.",
                names);
    }

    /** Words in a column of bodies or persons. */
    static Flaw nobody(Span words) {
        return unread(
                "These words stand where a table names bodies or persons, but are no name; they were"
                        + " left out. Check the cell.",
                words);
    }

    /** A row of a table that repeats the tasks of the plan. */
    public static Flaw fitsNoTask(Span row) {
        return unread(
                "This row of a table that repeats the plan's tasks is like none of them; whom it names"
                        + " was left out. Check it against the document.",
                row);
    }

    /** Whether there is more than digits and strokes. */
    static boolean isWorded(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Flaw unread(String message, Span words) {
        return new Flaw(Code.CLAUSE_UNREAD, Severity.WARNING, message, words);
    }
}
