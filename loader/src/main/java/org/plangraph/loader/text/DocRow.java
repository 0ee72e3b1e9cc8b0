package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * How a row of a table in a .doc is built.
 *
 * @param cells from left to right
 */
record DocRow(List<Form> cells) {

    /** Nothing is said of its cells. */
    static final DocRow UNKNOWN = new DocRow(List.of());

    /** A column as wide as this where nothing is said, in twips. */
    private static final int WIDTH = 1440;

    /**
     * How a cell is built.
     *
     * @param right where it ends, in twips
     * @param merged it goes on with the cell above it
     * @param joined it goes on with the cell to its left
     */
    record Form(int right, boolean merged, boolean joined) {}

    /** The rows of the table that a paragraph begins; none where they cannot be told. */
    static List<DocRow> of(Range part, Paragraph first) {
        List<DocRow> rows = new ArrayList<>();
        try {
            Table table = part.getTable(first);
            for (int at = 0; at < table.numRows(); at++) {
                rows.add(of(table.getRow(at)));
            }
        } catch (RuntimeException e) {
            rows.clear(); // a table that is not whole: its cells are read all the same
        }
        return rows;
    }

    private static DocRow of(TableRow row) {
        List<Form> cells = new ArrayList<>();
        for (int at = 0; at < row.numCells(); at++) {
            TableCell cell = row.getCell(at);
            cells.add(
                    new Form(
                            cell.getLeftEdge() + cell.getWidth(),
                            cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
                            cell.isMerged() && !cell.isFirstMerged()));
        }
        return new DocRow(cells);
    }

    Form form(int at) {
        int last = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).right();
        return at < cells.size() ? cells.get(at) : new Form(last + (at + 1) * WIDTH, false, false);
    }
}
