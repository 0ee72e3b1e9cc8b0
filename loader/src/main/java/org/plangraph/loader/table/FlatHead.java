package org.plangraph.loader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of tasks whose cells stand one on a line: 序号, 工作任务, 牵头单位 … on successive
 * lines, a word perhaps broken over several.
 *
 * @param columns what each column holds; null where that is not known
 * @param cells the first row of the table
 * @param next index of the line behind it
 */
record FlatHead(List<@Nullable Column> columns, List<Cell> cells, int next) {

    /** A word at the head of a column is broken over no more lines. */
    private static final int PIECES = 6;

    private static final int LONGEST = 10;

    /** The head that begins at a line; null where none does. */
    static @Nullable FlatHead at(TextLine[] lines, int from) {
        List<@Nullable Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        int known = 0;
        int at = from;
        int end = from;
        while (at < lines.length && columns.size() - known < 2) {
            int pieces = pieces(lines, at);
            Column column = pieces == 0 ? null : Column.of(joined(lines, at, pieces));
            int taken = Math.max(1, pieces);
            if (column == null && isNoHead(lines[at])) {
                break;
            }
            cells.add(cell(lines, at, taken, columns.size()));
            columns.add(column);
            at += taken;
            if (column != null) {
                known = columns.size();
                end = at;
            }
        }
        FlatHead head =
                new FlatHead(
                        new ArrayList<>(columns.subList(0, known)),
                        List.copyOf(cells.subList(0, known)),
                        end);
        return head.isRead() ? head : null;
    }

    private static boolean isNoHead(TextLine line) {
        return line.words().length() > LONGEST || line.words().matches("\\d+|.*[，,。；;、].*");
    }

    private static Cell cell(TextLine[] lines, int at, int taken, int column) {
        return new Cell(0, column, 1, 1, lines[at].start(), lines[at + taken - 1].end());
    }

    /** Over how many lines a head is broken; 0 where none begins here. */
    private static int pieces(TextLine[] lines, int at) {
        for (int pieces = Math.min(PIECES, lines.length - at); pieces > 1; pieces--) {
            String words = joined(lines, at, pieces);
            if (words.length() <= LONGEST
                    && Column.of(words) != null
                    && !isEachAColumn(lines, at, pieces)) {
                return pieces;
            }
        }
        return Column.of(lines[at].words()) == null ? 0 : 1;
    }

    private static boolean isEachAColumn(TextLine[] lines, int at, int count) {
        return Arrays.stream(lines, at, at + count)
                .allMatch(line -> Column.of(line.words()) != null);
    }

    private static String joined(TextLine[] lines, int at, int pieces) {
        StringBuilder words = new StringBuilder();
        for (int i = at; i < at + pieces; i++) {
            words.append(lines[i].words());
        }
        return words.toString();
    }

    private boolean isRead() {
        return columns.size() > 2
                && columns.contains(Column.NUMBER)
                && new Head(0, 1, columns, List.of()).isOfTasks();
    }

    /** Index of the column with the numbers, by which the rows are told apart. */
    int number() {
        return columns.indexOf(Column.NUMBER);
    }
}
