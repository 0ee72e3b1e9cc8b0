package org.plangraph.loader.fact.table;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.table.Cell;

/** A row with one cell across the table: the heading of the rows below it, or a note. */
final class SectionRow {

    private static final Pattern NOTE =
            Pattern.compile("(?:注|备注|说明|填表|制表|审核|联系|单位：|合计|总计|小计).*", Pattern.DOTALL);

    /** Headings are no longer. */
    private static final int LONGEST = 60;

    private SectionRow() {}

    /** Whether a row holds words in one cell alone, which no column needs for itself. */
    static boolean is(TaskTable table, int row) {
        return lone(table, row) != null;
    }

    /** The heading in such a row; null where it is a note. */
    static @Nullable Cell heading(TaskTable table, int row) {
        Cell cell = lone(table, row);
        String words = cell == null ? "" : table.words(cell);
        return NOTE.matcher(words).matches() || words.length() > LONGEST ? null : cell;
    }

    private static @Nullable Cell lone(TaskTable table, int row) {
        List<Cell> filled =
                table.rows().get(row).stream()
                        .filter(cell -> !cell.isEmpty() && cell.row() == row && cell.rows() == 1)
                        .toList();
        boolean reached = table.rows().get(row).stream().anyMatch(cell -> cell.rows() > 1);
        if (filled.size() != 1 || reached) {
            return null;
        }
        Cell cell = filled.get(0);
        boolean wide = cell.columns() * 2 > table.head().columns().size();
        boolean first = cell.column() == 0 && !table.words(cell).matches("\\d{1,3}");
        return wide || first ? cell : null;
    }
}
