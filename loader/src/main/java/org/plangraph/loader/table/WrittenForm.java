package org.plangraph.loader.table;

import java.util.List;

/** How a table can show in a text that has no tables of its own. */
enum WrittenForm {
    /** A row is a line, its cells are parted by tabs. */
    TABS,
    /** A row is a line, its cells are parted by strokes, as in Markdown. */
    STROKES,
    /** A cell is a line. */
    LINES;

    /** The tables of this form that have the head of a table of tasks. */
    List<Table> tables(TextLine[] lines) {
        return switch (this) {
            case TABS -> PartedTable.in(lines, '\t');
            case STROKES -> PartedTable.in(lines, '|');
            case LINES -> FlatTable.in(lines);
        };
    }
}
