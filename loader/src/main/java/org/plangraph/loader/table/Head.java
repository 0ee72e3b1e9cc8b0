package org.plangraph.loader.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of tasks: one row, or two where columns are grouped.
 *
 * @param first index of its first row; rows above it are the table's title
 * @param rows how many rows it has
 * @param columns what each column holds, null where that is not known
 * @param words the words at the head of each column
 */
public record Head(int first, int rows, List<@Nullable Column> columns, List<String> words) {

    /** Titles above the head of a table fill no more rows. */
    private static final int TITLE = 4;

    /** The head of a table of tasks; null where the table is about something else. */
    public static @Nullable Head of(Table table, Function<Cell, String> words) {
        List<List<Cell>> grid = table.grid();
        for (int row = 0; row < Math.min(grid.size(), TITLE); row++) {
            if (row > 0 && grid.get(row - 1).size() > 1 && hasNumber(grid.get(row - 1), words)) {
                return null;
            }
            if (!isHead(grid.get(row), words)) {
                continue;
            }
            boolean second = row + 1 < grid.size() && isHead(grid.get(row + 1), words);
            Head head = read(table, row, second ? 2 : 1, words);
            if (head.isOfTasks()) {
                return head;
            }
        }
        return null;
    }

    private static boolean hasNumber(List<Cell> row, Function<Cell, String> words) {
        return !row.isEmpty() && words.apply(row.get(0)).strip().matches("\\d{1,3}");
    }

    /** Most of its cells, or three, head a column. */
    private static boolean isHead(List<Cell> row, Function<Cell, String> words) {
        List<String> filled =
                row.stream().map(words).map(String::strip).filter(w -> !w.isEmpty()).toList();
        long heads = filled.stream().filter(w -> Column.of(w) != null).count();
        return heads > 2 || (filled.size() > 1 && heads * 2 > filled.size());
    }

    private static Head read(Table table, int first, int rows, Function<Cell, String> words) {
        List<@Nullable Column> columns = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (int at = 0; at < table.columns(); at++) {
            Column column = null;
            String head = "";
            for (int row = first; row < first + rows; row++) {
                Cell cell = table.at(row, at);
                String own = cell == null ? "" : words.apply(cell);
                Column found = Column.of(own);
                if (found != null) {
                    column = found;
                    head = own;
                } else if (head.isEmpty()) {
                    head = own;
                }
            }
            columns.add(column);
            heads.add(head);
        }
        return new Head(first, rows, columns, heads);
    }

    /** It says what is to be done and who does it, or by when. */
    public boolean isOfTasks() {
        Set<Column> all = EnumSet.noneOf(Column.class);
        for (Column column : columns) {
            if (column != null) {
                all.add(column);
            }
        }
        boolean named = all.contains(Column.TASK) || all.contains(Column.MEASURES);
        boolean bodies = all.stream().anyMatch(Column::namesBodies);
        boolean aim = all.contains(Column.TARGET) && bodies;
        return (named && (bodies || (all.contains(Column.DEADLINE) && !isSchedule(all)))) || aim;
    }

    /** Contents and times without numbers or measures: the agenda of a meeting. */
    private static boolean isSchedule(Set<Column> all) {
        return !all.contains(Column.NUMBER) && !all.contains(Column.MEASURES);
    }

    /** Whether a row repeats it, as on each page. */
    public boolean isRepeatedBy(List<Cell> row, Function<Cell, String> words) {
        int same = 0;
        int filled = 0;
        for (Cell cell : row) {
            String own = Column.bare(words.apply(cell));
            if (!own.isEmpty()) {
                filled++;
                same += this.words.stream().anyMatch(w -> Column.bare(w).equals(own)) ? 1 : 0;
            }
        }
        return filled > 1 && same * 2 > filled && same > 1;
    }
}
