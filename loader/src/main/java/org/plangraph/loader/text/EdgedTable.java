package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.plangraph.loader.table.Grid;
import org.plangraph.loader.table.Table;

/**
 * A table whose rows say where each cell ends, as those of .doc and RTF do: a cell covers as many
 * columns as edges of other rows lie within it.
 */
final class EdgedTable {

    /** Edges closer than this (in twips, a twentieth of a point) are one. */
    private static final int NEAR = 60;

    /**
     * A cell of a row.
     *
     * @param right where it ends, in twips
     * @param merged it goes on with the cell above it
     * @param words on one line
     */
    record EdgedCell(int right, boolean merged, String words) {

        /** The same, joined with the cell to its right. */
        EdgedCell upTo(int other) {
            return new EdgedCell(other, merged, words);
        }
    }

    private final List<List<EdgedCell>> rows = new ArrayList<>();

    void add(List<EdgedCell> row) {
        rows.add(List.copyOf(row));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes the rows; the table's places are counted in chars. */
    Table write(StringBuilder text) {
        List<Integer> edges = edges();
        Grid grid = new Grid(text);
        for (List<EdgedCell> row : rows) {
            grid.row();
            int from = -1;
            for (EdgedCell cell : row) {
                int to = Math.max(from + 1, column(edges, cell.right()));
                if (cell.merged() && cell.words().isEmpty()) {
                    grid.merged(to - from);
                } else {
                    grid.cell(1, to - from, cell.words());
                }
                from = to;
            }
            grid.endRow();
        }
        return grid.table();
    }

    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> all.add(cell.right())));
        List<Integer> apart = new ArrayList<>();
        for (int edge : all) {
            if (apart.isEmpty() || edge - apart.get(apart.size() - 1) > NEAR) {
                apart.add(edge);
            }
        }
        return apart;
    }

    /** The column that ends at an edge, from 0. */
    private static int column(List<Integer> edges, int right) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= right) {
            column++;
        }
        return column;
    }
}
