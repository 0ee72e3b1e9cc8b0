package org.plangraph.loader.relaid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a document is laid of. */
sealed interface Part {

    /** A paragraph. */
    record Prose(String words) implements Part {}

    /**
     * A table.
     *
     * @param cells row by row; merged ones are one
     */
    record Grid(int rows, int columns, List<Cell> cells) implements Part {

        /** The same table in other words. */
        Grid worded(UnaryOperator<String> words) {
            List<Cell> worded = new ArrayList<>();
            for (Cell cell : cells) {
                worded.add(cell.worded(words.apply(cell.words())));
            }
            return new Grid(rows, columns, worded);
        }

        /** The cells that stand in a row from left to right, those that begin above it too. */
        List<Cell> row(int row) {
            return cells.stream()
                    .filter(cell -> cell.row() <= row && row < cell.row() + cell.rows())
                    .sorted((one, other) -> one.column() - other.column())
                    .toList();
        }
    }

    /**
     * A cell.
     *
     * @param rows how many it covers
     * @param columns how many it covers
     */
    record Cell(int row, int column, int rows, int columns, String words) {

        Cell worded(String other) {
            return new Cell(row, column, rows, columns, other);
        }
    }

    /** Paragraphs, and tables as some converters leave them: a cell a line, empty ones lost. */
    static List<String> lines(List<Part> parts) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Prose prose) {
                lines.add(prose.words());
            } else if (part instanceof Grid grid) {
                grid.cells().stream()
                        .map(Cell::words)
                        .filter(words -> !words.isEmpty())
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The parts in other words: a rewording sees the paragraphs between two tables at once. */
    static List<Part> reworded(List<Part> parts, Rewording rewording) {
        List<Part> reworded = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Prose prose) {
                paragraphs.add(prose.words());
            } else if (part instanceof Grid grid) {
                rewording.of(paragraphs).forEach(words -> reworded.add(new Prose(words)));
                paragraphs.clear();
                reworded.add(grid.worded(rewording::word));
            }
        }
        rewording.of(paragraphs).forEach(words -> reworded.add(new Prose(words)));
        return reworded;
    }
}
