package org.plangraph.loader.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the cells of a table on its grid while the text is being written, as a browser does: a cell
 * takes the next column that no cell from above reaches into. Used once, by one thread.
 */
public final class Grid {

    /** No table is larger; a file may say anything. */
    private static final int MOST = 1000;

    private final StringBuilder text;
    private final List<Cell> cells = new ArrayList<>();

    /** For each column the first row that is free. */
    private final List<Integer> free = new ArrayList<>();

    private int row = -1;
    private int column;
    private boolean written;
    private int start = -1;
    private int end;

    /**
     * @param text that the rows are written to; only ever appended to
     */
    public Grid(StringBuilder text) {
        this.text = text;
    }

    /** Begins a row at the end of the text. */
    public void row() {
        row++;
        column = 0;
        written = false;
        start = start < 0 ? text.length() : start;
    }

    /** Ends the row: a line break is written. */
    public void endRow() {
        end = text.length();
        text.append('\n');
    }

    /** Leaves out columns at the row's beginning. */
    public void skip(int columns) {
        column += Math.max(0, Math.min(columns, MOST));
    }

    /**
     * Writes a cell, behind a tab unless it is the row's first.
     *
     * @param rows how many it covers, itself included
     * @param columns how many it covers
     */
    public void cell(int rows, int columns, String words) {
        while (freeFrom(column) > row) {
            column++;
        }
        int at = write(words);
        int width = Math.max(1, Math.min(columns, MOST));
        int height = Math.max(1, Math.min(rows, MOST));
        cells.add(new Cell(row, column, height, width, at, text.length()));
        for (int taken = column; taken < column + width; taken++) {
            reserve(taken, row + height);
        }
        column += width;
    }

    /** Writes the place of a cell that is merged with the one above it: no words. */
    public void merged(int columns) {
        int above = above();
        if (above < 0) {
            cell(1, columns, "");
            return;
        }
        write("");
        Cell cell = cells.get(above);
        cells.set(above, cell.over(row - cell.row() + 1));
        for (int taken = column; taken < column + cell.columns(); taken++) {
            reserve(taken, row + 1);
        }
        column += cell.columns();
    }

    private int above() {
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            if (cell.column() == column && cell.row() + cell.rows() == row) {
                return i;
            }
        }
        return -1;
    }

    private int write(String words) {
        if (written) {
            text.append('\t');
        }
        written = true;
        int at = text.length();
        text.append(words);
        return at;
    }

    private int freeFrom(int at) {
        return at < free.size() ? free.get(at) : 0;
    }

    private void reserve(int at, int until) {
        while (free.size() <= at) {
            free.add(0);
        }
        free.set(at, until);
    }

    /** The table, its places counted in chars; cells never reach below the last row. */
    public Table table() {
        List<Cell> within = new ArrayList<>();
        for (Cell cell : cells) {
            within.add(cell.over(Math.min(cell.rows(), row + 1 - cell.row())));
        }
        return new Table(Math.max(0, start), end, within);
    }
}
