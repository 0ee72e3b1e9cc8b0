package org.plangraph.loader.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that stands in a text.
 *
 * @param start of its first row, in code points of the text as read
 * @param end after its last row
 * @param cells row by row; merged cells are one
 */
public record Table(int start, int end, List<Cell> cells) {

    public Table {
        cells = List.copyOf(cells);
    }

    /**
     * The same tables with their places counted in code points.
     *
     * @param tables in the order of the text, places counted in chars
     */
    public static List<Table> inCodePoints(List<Table> tables, String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return List.copyOf(tables);
        }
        List<Table> counted = new ArrayList<>();
        for (Table table : tables) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : table.cells()) {
                cells.add(
                        cell.at(
                                text.codePointCount(0, cell.start()),
                                text.codePointCount(0, cell.end())));
            }
            counted.add(
                    new Table(
                            text.codePointCount(0, table.start()),
                            text.codePointCount(0, table.end()),
                            cells));
        }
        return List.copyOf(counted);
    }

    /** How many rows it has. */
    public int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
    }

    /** How many columns its widest row has. */
    public int columns() {
        return cells.stream().mapToInt(cell -> cell.column() + cell.columns()).max().orElse(0);
    }

    /** The cell at a place of the grid, or null where none reaches. */
    public @Nullable Cell at(int row, int column) {
        for (Cell cell : cells) {
            if (cell.covers(row, column)) {
                return cell;
            }
        }
        return null;
    }

    /** The cells of each row from left to right; a merged cell stands in each row it covers. */
    public List<List<Cell>> grid() {
        List<List<Cell>> grid = new ArrayList<>();
        for (int row = rows(); row > 0; row--) {
            grid.add(new ArrayList<>());
        }
        for (Cell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                grid.get(row).add(cell);
            }
        }
        grid.forEach(row -> row.sort((one, other) -> one.column() - other.column()));
        return grid;
    }
}
