package org.plangraph.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for a terminal: columns aligned where a Chinese letter takes two places, numbers to the
 * right.
 */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String> head;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param right whether each column stands to the right
     */
    TextTable(List<String> head, List<Boolean> right) {
        this.head = List.copyOf(head);
        this.right = List.copyOf(right);
    }

    void add(List<String> row) {
        rows.add(row.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList());
    }

    /** One line for each row, no space at the ends. */
    List<String> lines() {
        int[] widths =
                IntStream.range(0, head.size())
                        .map(
                                i ->
                                        rows.stream()
                                                .mapToInt(row -> width(row.get(i)))
                                                .reduce(width(head.get(i)), Math::max))
                        .toArray();
        List<String> lines = new ArrayList<>();
        lines.add(line(head, widths));
        lines.add(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(right.get(i) ? space + cells.get(i) : cells.get(i) + space);
        }
        return line.toString().stripTrailing();
    }

    /** Places a text takes in a terminal, by the East Asian Width of its letters. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.FORMAT) {
            return 0;
        }
        boolean wide =
                Character.isIdeographic(codePoint)
                        || in(codePoint, 0x1100, 0x115F)
                        || in(codePoint, 0x2E80, 0x303E)
                        || in(codePoint, 0x3041, 0xA4CF)
                        || in(codePoint, 0xAC00, 0xD7A3)
                        || in(codePoint, 0xF900, 0xFAFF)
                        || in(codePoint, 0xFE30, 0xFE6F)
                        || in(codePoint, 0xFF00, 0xFF60)
                        || in(codePoint, 0xFFE0, 0xFFE6)
                        || in(codePoint, 0x1F300, 0x1FAFF);
        return wide ? 2 : 1;
    }

    private static boolean in(int codePoint, int from, int to) {
        return codePoint >= from && codePoint <= to;
    }
}
