package org.plangraph.loader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are lines, with a mark between the cells. It begins with the head of a table
 * of tasks and goes on as far as the lines have that mark; a line without it between two such rows
 * goes on with the cell before it, or is a heading across the table.
 */
final class PartedTable {

    /** A cell that goes on has no more lines without a mark. */
    private static final int LONGEST = 6;

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");

    private final TextLine[] lines;
    private final char mark;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Cell, String> words = new HashMap<>();
    private int row;

    private PartedTable(TextLine[] lines, char mark) {
        this.lines = lines;
        this.mark = mark;
    }

    static List<Table> in(TextLine[] lines, char mark) {
        List<Table> tables = new ArrayList<>();
        int at = 0;
        while (at < lines.length) {
            PartedTable table = new PartedTable(lines, mark);
            int next = table.isRow(at) ? table.read(at) : at;
            Table read = next > at ? table.table(at, next) : null;
            if (read != null) {
                tables.add(read);
                at = next;
            } else {
                at++;
            }
        }
        return tables;
    }

    private boolean isRow(int at) {
        return at < lines.length && lines[at].words().strip().indexOf(mark) >= 0;
    }

    /** A row with words in one cell alone; one mark in front of words is an indent. */
    private boolean hasEmptyCells(int at) {
        return lines[at].words().chars().filter(c -> c == mark).count() > 1;
    }

    /** Reads rows as long as there are any; the index of the line behind the last. */
    private int read(int from) {
        row(from);
        if (heads() < 2) {
            return from;
        }
        int at = from + 1;
        int end = at;
        while (at < lines.length && at - end <= LONGEST) {
            if (isRow(at) || hasEmptyCells(at)) {
                if (at > end && (isHead(at) || isOfAnother(from, at))) {
                    return end;
                }
                for (int between = end; between < at; between++) {
                    section(between);
                }
                row(at);
                end = at + 1;
            }
            at++;
        }
        return end;
    }

    /** Behind other lines a head begins another table. */
    private boolean isHead(int at) {
        String[] own = lines[at].words().split(Pattern.quote(String.valueOf(mark)), -1);
        return Arrays.stream(own).filter(word -> Column.of(word) != null).count() > 2;
    }

    /**
     * Behind an empty line a row of words that has other cells than the head is of another table.
     */
    private boolean isOfAnother(int from, int at) {
        String[] head = lines[from].words().split(Pattern.quote(String.valueOf(mark)), -1);
        String[] own = lines[at].words().split(Pattern.quote(String.valueOf(mark)), -1);
        return own.length != head.length
                && Arrays.stream(own)
                        .noneMatch(word -> word.isBlank() || NUMBER.matcher(word).matches())
                && lines[at - 1].isEmpty();
    }

    private long heads() {
        return words.values().stream().filter(word -> Column.of(word) != null).count();
    }

    /** A line without the mark stands in one cell across the table. */
    private void section(int at) {
        TextLine line = lines[at];
        if (!line.isEmpty()) {
            int columns = cells.stream().mapToInt(cell -> cell.column() + 1).max().orElse(1);
            add(new Cell(row++, 0, 1, columns, line.start(), line.end()), line.words());
        }
    }

    private void row(int at) {
        TextLine line = lines[at];
        String text = line.words();
        if (mark == '|' && text.matches("[|\\s:\\-—]+")) {
            return;
        }
        int column = 0;
        int from = mark == '|' && text.startsWith("|") ? 1 : 0;
        int last = mark == '|' && text.endsWith("|") ? text.length() - 1 : text.length();
        while (from <= last) {
            int to = text.indexOf(mark, from);
            to = to < 0 || to > last ? last : to;
            cell(line, column++, from, to);
            from = to + 1;
        }
        row++;
    }

    private void cell(TextLine line, int column, int from, int to) {
        String own = line.words().substring(from, to);
        String bare = own.strip();
        int start = from + (bare.isEmpty() ? 0 : own.indexOf(bare));
        int place = line.start() + line.words().codePointCount(0, start);
        int length = bare.codePointCount(0, bare.length());
        add(new Cell(row, column, 1, 1, place, place + length), bare);
    }

    private void add(Cell cell, String word) {
        cells.add(cell);
        words.put(cell, word);
    }

    private @Nullable Table table(int from, int next) {
        Table table = new Table(lines[from].start(), lines[next - 1].end(), cells);
        Head head = row > 1 ? Head.of(table, cell -> words.getOrDefault(cell, "")) : null;
        return head == null ? null : Merging.of(table, head);
    }
}
