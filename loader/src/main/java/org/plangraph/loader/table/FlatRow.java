package org.plangraph.loader.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the lines between two numbers out to the columns, in order: each column gets a run of them
 * or none, so that all fit best.
 */
final class FlatRow {

    /** A cell that ends in 、 or ， goes on in the next line. */
    private static final int BROKEN = -8;

    private final List<@Nullable Column> columns;
    private final List<TextLine> lines;

    /** The best sum where so many columns have taken so many lines, and how many the last took. */
    private final int[][] best;

    private final int[][] taken;

    private FlatRow(List<@Nullable Column> columns, List<TextLine> lines) {
        this.columns = columns;
        this.lines = lines;
        this.best = new int[columns.size() + 1][lines.size() + 1];
        this.taken = new int[columns.size() + 1][lines.size() + 1];
    }

    /** For each column how many lines it takes; all lines are given out. */
    static int[] of(List<@Nullable Column> columns, List<TextLine> lines) {
        return new FlatRow(columns, lines).read();
    }

    private int[] read() {
        for (int line = 1; line <= lines.size(); line++) {
            best[0][line] = Integer.MIN_VALUE / 2;
        }
        for (int column = 1; column <= columns.size(); column++) {
            for (int line = 0; line <= lines.size(); line++) {
                fill(column, line);
            }
        }
        int[] counts = new int[columns.size()];
        int line = lines.size();
        for (int column = columns.size(); column > 0; column--) {
            counts[column - 1] = taken[column][line];
            line -= taken[column][line];
        }
        return counts;
    }

    private void fill(int column, int line) {
        best[column][line] = Integer.MIN_VALUE / 2;
        for (int count = 0; count <= line; count++) {
            int sum =
                    best[column - 1][line - count]
                            + fit(columns.get(column - 1), line - count, line)
                            + cut(line, count);
            if (sum > best[column][line]) {
                best[column][line] = sum;
                taken[column][line] = count;
            }
        }
    }

    /** A list of bodies is seldom broken over lines. */
    private int fit(@Nullable Column column, int from, int to) {
        boolean bodies = column != null && column.namesBodies();
        int more = bodies ? Math.max(0, to - from - 1) : 0;
        return CellKind.fit(column, words(from, to)) - more;
    }

    /** What speaks for or against a cell that ends here: behind 。 it is likely to. */
    private int cut(int line, int count) {
        if (line == 0 || line == lines.size() || count == 0) {
            return 0;
        }
        char last = lastOf(lines.get(line - 1).words());
        return "、，,：:".indexOf(last) >= 0 ? BROKEN : "。；;".indexOf(last) >= 0 ? 1 : 0;
    }

    private static char lastOf(String words) {
        return words.charAt(words.length() - 1);
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (TextLine line : lines.subList(from, to)) {
            words.append(line.words());
        }
        return words.toString();
    }
}
