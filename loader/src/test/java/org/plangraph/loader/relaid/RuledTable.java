package org.plangraph.loader.relaid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plangraph.loader.relaid.Part.Cell;
import org.plangraph.loader.relaid.Part.Grid;
import org.plangraph.loader.text.Rewrapping;

/** A table with a rule around each cell, in the units of a page: words wrap inside cells. */
final class RuledTable {

    private static final int LEFT = 70;
    private static final int SIZE = 16;
    private static final int LINE = 20;
    private static final int MARGIN = 6;

    private final Grid grid;
    private final int[] characters;
    private final int[] heights;

    /**
     * @param width of the page in characters
     */
    RuledTable(Grid grid, int width) {
        this.grid = grid;
        this.characters = characters(grid, width - grid.columns());
        this.heights = heights();
    }

    /** Words at a place for {@link org.plangraph.loader.text.PdfFile#set}. */
    static String words(int indent, int y, String words) {
        return LEFT + SIZE * indent + "," + y + "|" + words;
    }

    /** Each column gets two; the others go where words are long. */
    private static int[] characters(Grid grid, int width) {
        int[] longest = new int[grid.columns()];
        for (Cell cell : grid.cells()) {
            if (cell.columns() == 1) {
                longest[cell.column()] = Math.max(longest[cell.column()], cell.words().length());
            }
        }
        int[] characters = new int[grid.columns()];
        Arrays.fill(characters, 2);
        for (int left = width - 2 * grid.columns(); left > 0; left--) {
            int narrowest = 0;
            for (int at = 1; at < characters.length; at++) {
                boolean fuller =
                        longest[at] * characters[narrowest] > longest[narrowest] * characters[at];
                narrowest = fuller ? at : narrowest;
            }
            characters[narrowest]++;
        }
        return characters;
    }

    private int[] heights() {
        int[] found = new int[grid.rows()];
        Arrays.fill(found, LINE + 2 * MARGIN);
        for (Cell cell : grid.cells()) {
            int last = cell.row() + cell.rows() - 1;
            int above = Arrays.stream(found, cell.row(), last).sum();
            int own = lines(cell).size() * LINE + 2 * MARGIN - above;
            found[last] = Math.max(found[last], own);
        }
        return found;
    }

    private List<String> lines(Cell cell) {
        int wide = width(cell.column(), cell.columns()) / SIZE - 1;
        return Rewrapping.at(wide).flush(cell.words()).stream().map(String::strip).toList();
    }

    /** Of some columns, a margin of half a character on each side. */
    private int width(int from, int columns) {
        return (Arrays.stream(characters, from, from + columns).sum() + columns) * SIZE;
    }

    int height() {
        return Arrays.stream(heights).sum();
    }

    /** Its words and rules from a place downwards. */
    List<String> set(int top) {
        List<String> things = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            int left = LEFT + (cell.column() == 0 ? 0 : width(0, cell.column()));
            int right = left + width(cell.column(), cell.columns());
            int upper = top - Arrays.stream(heights, 0, cell.row()).sum();
            int lower = upper - Arrays.stream(heights, cell.row(), cell.row() + cell.rows()).sum();
            things.add(left + "," + upper + "," + right + "," + upper);
            things.add(left + "," + lower + "," + right + "," + lower);
            things.add(left + "," + upper + "," + left + "," + lower);
            things.add(right + "," + upper + "," + right + "," + lower);
            int y = upper - MARGIN - SIZE;
            for (String line : lines(cell)) {
                things.add(left + SIZE / 2 + "," + y + "|" + line);
                y -= LINE;
            }
        }
        return things;
    }
}
