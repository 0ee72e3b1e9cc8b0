package org.plangraph.loader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of tasks whose cells stand one on a line, as copying and some converters leave it: the
 * heads of the columns on successive lines, then the cells row by row. Empty cells are lost, and
 * long ones are broken over lines, so the rows are told apart by their numbers, which run on.
 */
final class FlatTable {

    private static final Pattern PAGE =
            Pattern.compile("[—\\-－–·]\\s*\\d{1,4}\\s*[—\\-－–·]|第\\d+页.*");

    private static final Pattern END =
            Pattern.compile("附[件表录].{0,40}|抄送.*|.*印发|[注备][：:].*|备注[：:].*|信息公开.*");

    /** No row has more lines. */
    private static final int LONGEST = 80;

    private final TextLine[] lines;
    private final FlatHead head;
    private final List<Cell> cells = new ArrayList<>();
    private int rows = 1;
    private int end;
    private int most;

    private FlatTable(TextLine[] lines, FlatHead head) {
        this.lines = lines;
        this.head = head;
        this.cells.addAll(head.cells());
    }

    static List<Table> in(TextLine[] all) {
        TextLine[] lines =
                Arrays.stream(all)
                        .filter(line -> !line.isEmpty() && !PAGE.matcher(line.words()).matches())
                        .toArray(TextLine[]::new);
        List<Table> tables = new ArrayList<>();
        int at = 0;
        while (at < lines.length) {
            FlatHead head = FlatHead.at(lines, at);
            Table table = head == null ? null : new FlatTable(lines, head).read(at);
            if (table == null) {
                at++;
                continue;
            }
            tables.add(table);
            while (at < lines.length && lines[at].start() < table.end()) {
                at++;
            }
        }
        return tables;
    }

    private @Nullable Table read(int from) {
        int at = head.next();
        int last = 0;
        List<TextLine> open = new ArrayList<>();
        while (at < lines.length && open.size() < LONGEST) {
            FlatHead again = FlatHead.at(lines, at);
            if (again != null && again.columns().equals(head.columns())) {
                at = again.next();
                continue;
            }
            String words = lines[at].words();
            if (END.matcher(words).matches()) {
                break;
            }
            if (words.equals(Integer.toString(last + 1)) || isRestart(words, last, open)) {
                row(last, open);
                last = Integer.parseInt(words);
                number(lines[at]);
                open.clear();
            } else {
                open.add(lines[at]);
            }
            at++;
        }
        if (last == 0) {
            return null;
        }
        row(last, lastRow(open));
        return rows > 2 ? new Table(lines[from].start(), end, cells) : null;
    }

    /** Numbers begin anew under a heading. */
    private static boolean isRestart(String words, int last, List<TextLine> open) {
        return words.equals("1")
                && last > 1
                && !open.isEmpty()
                && CellKind.isSection(open.get(open.size() - 1).words());
    }

    private void number(TextLine line) {
        cells.add(new Cell(rows, head.number(), 1, 1, line.start(), line.end()));
        end = line.end();
    }

    /** Behind the last number no line tells where the row ends: it has no more than the others. */
    private List<TextLine> lastRow(List<TextLine> open) {
        int left = Math.max(most, head.columns().size() - 1 - head.number());
        int lines = 0;
        while (lines < open.size() && left > 0) {
            String words = open.get(lines++).words();
            left -= "、，,".indexOf(words.charAt(words.length() - 1)) >= 0 ? 0 : 1;
        }
        return open.subList(0, lines);
    }

    /**
     * Gives out the lines behind a number: to the columns right of it, then to headings of the rows
     * below, then to the columns left of the next number.
     */
    private void row(int number, List<TextLine> open) {
        List<TextLine> rest = new ArrayList<>(open);
        List<TextLine> sections = new ArrayList<>();
        int left = head.number();
        List<@Nullable Column> columns = new ArrayList<>(head.columns());
        List<@Nullable Column> before = new ArrayList<>(columns.subList(0, left));
        int until = number == 0 ? left + 1 : columns.size();
        List<@Nullable Column> own = new ArrayList<>(columns.subList(left + 1, until));
        while (left == 0
                && !rest.isEmpty()
                && CellKind.isSection(rest.get(rest.size() - 1).words())) {
            sections.add(0, rest.remove(rest.size() - 1));
        }
        if (number > 0) {
            most = Math.max(most, rest.size());
        }
        List<@Nullable Column> all = new ArrayList<>(own);
        all.addAll(before);
        int[] counts = FlatRow.of(all, rest);
        int line = 0;
        for (int i = 0; i < counts.length; i++) {
            if (i == own.size()) {
                rows++;
            }
            int column = i < own.size() ? left + 1 + i : i - own.size();
            put(column, 1, rest.subList(line, line + counts[i]));
            line += counts[i];
        }
        if (before.isEmpty() && number > 0) {
            rows++;
        }
        for (TextLine section : sections) {
            put(0, columns.size(), List.of(section));
            rows++;
        }
    }

    private void put(int column, int columns, List<TextLine> run) {
        if (!run.isEmpty()) {
            int from = run.get(0).start();
            end = Math.max(end, run.get(run.size() - 1).end());
            cells.add(new Cell(rows, column, 1, columns, from, end));
        }
    }
}
