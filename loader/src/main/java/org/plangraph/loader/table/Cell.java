package org.plangraph.loader.table;

/**
 * A cell of a table.
 *
 * @param row 0-based, the first one it covers
 * @param column 0-based, the first one it covers
 * @param rows how many it covers, more than one where cells were merged
 * @param columns how many it covers
 * @param start of its words, in code points of the text as read
 * @param end after its words; an empty cell ends where it starts
 */
public record Cell(int row, int column, int rows, int columns, int start, int end) {

    /** Whether it covers a place of the grid. */
    public boolean covers(int otherRow, int otherColumn) {
        return otherRow >= row
                && otherRow < row + rows
                && otherColumn >= column
                && otherColumn < column + columns;
    }

    /** Whether it holds no words. */
    public boolean isEmpty() {
        return start >= end;
    }

    /** The same cell with its words at another place. */
    Cell at(int otherStart, int otherEnd) {
        return new Cell(row, column, rows, columns, otherStart, otherEnd);
    }

    /** The same cell, covering another number of rows. */
    Cell over(int otherRows) {
        return new Cell(row, column, otherRows, columns, start, end);
    }
}
