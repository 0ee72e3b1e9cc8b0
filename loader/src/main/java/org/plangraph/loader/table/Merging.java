package org.plangraph.loader.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds merged cells where a text shows only empty ones: a number, a group or a task's name that is
 * missing is that of the row above, and in a row without a number so is all that is missing.
 */
final class Merging {

    private final Head head;
    private final List<Cell> cells = new ArrayList<>();

    private Merging(Head head) {
        this.head = head;
    }

    static Table of(Table table, Head head) {
        Merging merging = new Merging(head);
        List<List<Cell>> grid = table.grid();
        for (int row = 0; row < grid.size(); row++) {
            boolean body = row > head.first() + head.rows() && grid.get(row).size() > 1;
            boolean goesOn = body && merging.lacksNumber(grid.get(row));
            for (Cell cell : grid.get(row)) {
                merging.add(cell, body && cell.isEmpty() && merging.mayReach(cell, goesOn));
            }
        }
        return new Table(table.start(), table.end(), merging.cells);
    }

    private @Nullable Column kind(Cell cell) {
        return cell.column() < head.columns().size() ? head.columns().get(cell.column()) : null;
    }

    private boolean lacksNumber(List<Cell> row) {
        return row.stream().anyMatch(cell -> kind(cell) == Column.NUMBER && cell.isEmpty());
    }

    private boolean mayReach(Cell cell, boolean goesOn) {
        Column kind = kind(cell);
        boolean name = kind == Column.TASK && cell.column() < lastSubject();
        boolean shared =
                kind == Column.DEADLINE
                        || kind == Column.REMARK
                        || (kind != null && kind.namesBodies());
        return kind == Column.NUMBER || kind == Column.GROUP || name || (goesOn && shared);
    }

    private int lastSubject() {
        return Math.max(
                head.columns().lastIndexOf(Column.TASK),
                head.columns().lastIndexOf(Column.MEASURES));
    }

    private void add(Cell cell, boolean reaches) {
        for (int i = cells.size() - 1; i >= 0 && reaches; i--) {
            Cell above = cells.get(i);
            boolean under = above.column() == cell.column() && above.columns() == cell.columns();
            if (under && above.row() + above.rows() == cell.row() && !above.isEmpty()) {
                cells.set(i, above.over(above.rows() + 1));
                return;
            }
        }
        cells.add(cell);
    }
}
