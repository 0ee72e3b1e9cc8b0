package org.plangraph.loader.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.loader.table.Grid;
import org.plangraph.loader.table.Table;

/** A ruled table of a page with the glyphs in its cells. */
final class RuledTable implements Block {

    private final RuledGrid grid;

    /** By the name of their cell. */
    private final Map<Integer, List<Glyph>> cells = new HashMap<>();

    RuledTable(RuledGrid grid) {
        this.grid = grid;
    }

    double top() {
        return grid.top();
    }

    /** Takes a glyph that stands in one of its cells; false where it stands in none. */
    boolean take(Glyph glyph) {
        int cell = grid.cell(glyph);
        if (cell >= 0 && !glyph.isBlank()) {
            cells.computeIfAbsent(cell, name -> new ArrayList<>()).add(glyph);
        }
        return cell >= 0;
    }

    /** Writes its rows, each on a line; the table's places are counted in chars. */
    Table write(StringBuilder text) {
        Grid written = new Grid(text);
        for (int row = 0; row < grid.rows(); row++) {
            if (isBlank(row)) {
                continue; // between double lines
            }
            written.row();
            for (int column = 0; column < grid.columns(); column++) {
                if (grid.begins(row, column)) {
                    written.cell(1, grid.width(row, column), words(row, column));
                } else if (grid.goesOn(row, column)) {
                    written.merged(1);
                }
            }
            written.endRow();
        }
        return written.table();
    }

    /** Nothing stands in it, but for what began above. */
    private boolean isBlank(int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.begins(row, column) && cells.containsKey(grid.name(row, column))) {
                return false;
            }
        }
        return true;
    }

    private String words(int row, int column) {
        List<Glyph> glyphs = cells.getOrDefault(grid.name(row, column), List.of());
        double from = grid.left(column);
        double to = grid.left(column + grid.width(row, column));
        return CellText.of(glyphs, from, to);
    }
}
