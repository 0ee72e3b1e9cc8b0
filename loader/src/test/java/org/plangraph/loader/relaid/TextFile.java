package org.plangraph.loader.relaid;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph a line and a row a line, its cells parted by tabs, in some encoding. Between two
 * tables is an empty line.
 */
record TextFile(Charset charset, String mark, String lineEnd) implements Carrier {

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public byte[] carry(List<Part> parts) {
        List<String> lines = new ArrayList<>();
        boolean behindTable = false;
        for (Part part : parts) {
            if (part instanceof Part.Prose prose) {
                lines.add(prose.words());
            } else if (part instanceof Part.Grid grid) {
                if (behindTable) {
                    lines.add("");
                }
                for (int row = 0; row < grid.rows(); row++) {
                    lines.add(line(grid, row));
                }
            }
            behindTable = part instanceof Part.Grid;
        }
        return (mark + String.join(lineEnd, lines) + lineEnd).getBytes(charset);
    }

    /** What is said once of several rows is said in each; what goes across all has no tabs. */
    private static String line(Part.Grid grid, int row) {
        List<Part.Cell> cells = grid.row(row);
        StringBuilder line = new StringBuilder();
        for (Part.Cell cell : cells) {
            boolean across = cell.columns() == grid.columns();
            line.append(cell.words()).append("\t".repeat(across ? 1 : cell.columns()));
        }
        return line.substring(0, line.length() - 1);
    }
}
