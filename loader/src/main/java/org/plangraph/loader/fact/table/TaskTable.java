package org.plangraph.loader.fact.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.table.Cell;
import org.plangraph.loader.table.Column;
import org.plangraph.loader.table.Head;
import org.plangraph.loader.table.Table;
import org.plangraph.loader.text.MendedText;

/**
 * A table whose rows are tasks: its head is known.
 *
 * @param words from its first row to its last
 */
public record TaskTable(MendedText mended, Head head, List<List<Cell>> rows, Span words) {

    /** What stands in a cell that is to stay empty. */
    private static final Pattern NOTHING =
            Pattern.compile("[/／\\\\—–\\-－―一…·.。、]{1,4}|无|暂无|[（(]?空[）)]?");

    private static final Pattern SAME = Pattern.compile("同\\s*上|〃|″|\"");

    /** The tables of tasks in a text, in order; the others are left out. */
    public static List<TaskTable> in(MendedText mended, List<Table> tables) {
        List<TaskTable> found = new ArrayList<>();
        Head last = null;
        int lastColumns = 0;
        for (Table table : tables) {
            Head head = Head.of(table, cell -> span(mended, cell).in(mended.text()));
            if (head == null
                    && last != null
                    && table.columns() == lastColumns
                    && isNumbered(mended, table, last)) {
                head = new Head(0, 0, last.columns(), last.words());
            }
            if (head != null) {
                Span words =
                        new Span(mended.indexFrom(table.start()), mended.indexFrom(table.end()));
                found.add(new TaskTable(mended, head, table.grid(), words));
            }
            last = head;
            lastColumns = table.columns();
        }
        return List.copyOf(found);
    }

    /** A table without a head of its own whose first row has a number goes on with the last one. */
    private static boolean isNumbered(MendedText mended, Table table, Head head) {
        int number = head.columns().indexOf(Column.NUMBER);
        Cell cell = number < 0 ? null : table.at(0, number);
        return cell != null && span(mended, cell).in(mended.text()).matches("\\d{1,3}");
    }

    private static Span span(MendedText mended, Cell cell) {
        int start = mended.indexFrom(cell.start());
        int end = cell.isEmpty() ? start : mended.indexFrom(cell.end());
        return new Span(start, end).strip(mended.text());
    }

    /** Where the words of a cell stand. */
    Span span(Cell cell) {
        return span(mended, cell);
    }

    /** The words of a cell. */
    String words(Cell cell) {
        return span(cell).in(mended.text());
    }

    /** Indexes of the columns that hold something, from left to right. */
    List<Integer> columns(Column kind) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < head.columns().size(); i++) {
            if (head.columns().get(i) == kind) {
                found.add(i);
            }
        }
        return found;
    }

    /** The cell in a row, "same as above" followed up; null where it is empty. */
    @Nullable Cell cell(int row, int column) {
        for (int at = row; at >= head.first() + head.rows(); at--) {
            Cell cell = at(at, column);
            if (cell == null || cell.isEmpty() || NOTHING.matcher(words(cell)).matches()) {
                return null;
            }
            if (!SAME.matcher(words(cell)).matches()) {
                return cell;
            }
            at = cell.row();
        }
        return null;
    }

    /** The cell that covers a place, whatever is in it. */
    @Nullable Cell at(int row, int column) {
        for (Cell cell : rows.get(row)) {
            if (cell.column() <= column && column < cell.column() + cell.columns()) {
                return cell;
            }
        }
        return null;
    }

    /** Whether two rows have the same cell in a column. */
    boolean isOne(int row, int other, int column) {
        return Objects.equals(at(row, column), at(other, column));
    }

    /** The rows under the head, heads that are repeated on each page left out. */
    List<Integer> body() {
        List<Integer> body = new ArrayList<>();
        for (int row = head.first() + head.rows(); row < rows.size(); row++) {
            if (!head.isRepeatedBy(rows.get(row), this::words)) {
                body.add(row);
            }
        }
        return body;
    }
}
