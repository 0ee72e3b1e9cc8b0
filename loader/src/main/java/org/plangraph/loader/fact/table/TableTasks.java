package org.plangraph.loader.fact.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.fact.Assignment;
import org.plangraph.loader.fact.CellBodies;
import org.plangraph.loader.fact.Charge;
import org.plangraph.loader.fact.Flaw;
import org.plangraph.loader.outline.Marker;
import org.plangraph.loader.outline.Numbering;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.table.Cell;
import org.plangraph.loader.table.Column;

/**
 * Reads the rows of one table as tasks. A cell that reaches over several rows holds for each of
 * them: a lead that several tasks share, a group they belong to.
 */
public final class TableTasks {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年?");

    /** 责任单位（第一位为牵头单位）. */
    private static final Pattern FIRST_LEADS =
            Pattern.compile("(?:第一|首)(?:位|个|家|列)?[^，。]{0,8}牵头|牵头单位(?:排|列)(?:第一|首)");

    private final TaskTable table;
    private final String text;
    private final RowGroups groups;
    private final List<TableTask> tasks = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * What a table says.
     *
     * @param tasks row by row
     * @param flaws bodies and persons that are named for no task, and words that name none
     */
    public record Found(List<TableTask> tasks, List<Flaw> flaws) {}

    private TableTasks(TaskTable table) {
        this.table = table;
        this.text = table.mended().text();
        this.groups = new RowGroups(table);
    }

    /** The tasks of a table, and what could not be placed. */
    public static Found in(TaskTable table) {
        return new TableTasks(table).read();
    }

    private Found read() {
        List<Integer> open = new ArrayList<>();
        for (int row : table.body()) {
            if (SectionRow.is(table, row)) {
                close(open);
                groups.section(row);
            } else if (!open.isEmpty() && groups.areOneTask(open.get(0), row)) {
                open.add(row);
            } else {
                close(open);
                open.add(row);
            }
        }
        close(open);
        return new Found(List.copyOf(tasks), List.copyOf(flaws));
    }

    /** Reads the rows of one task. */
    private void close(List<Integer> open) {
        if (open.isEmpty()) {
            return;
        }
        List<Integer> rows = List.copyOf(open);
        open.clear();
        int first = rows.get(0);
        Cell name = groups.name(first);
        List<Span> measures = measures(rows, name);
        if (name == null && measures.isEmpty()) {
            reportWithoutTask(rows);
            return;
        }
        Span called = name == null ? measures.remove(0) : table.span(name);
        List<Span> deadline = spans(rows, table.columns(Column.DEADLINE), null);
        tasks.add(
                new TableTask(
                        number(first),
                        mark(first),
                        withoutMark(called),
                        List.copyOf(measures),
                        spans(rows, groups.targets(), name),
                        groups.above(first),
                        assignments(rows),
                        leaders(rows),
                        deadline.isEmpty() ? null : deadline.get(0),
                        year(),
                        words(rows)));
    }

    private List<Span> measures(List<Integer> rows, @Nullable Cell name) {
        Set<Cell> cells = new LinkedHashSet<>();
        rows.forEach(row -> cells.addAll(groups.own(row)));
        cells.remove(name);
        return new ArrayList<>(cells.stream().map(table::span).toList());
    }

    /** The words of several columns over several rows, a merged cell once. */
    private List<Span> spans(List<Integer> rows, List<Integer> columns, @Nullable Cell but) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (int row : rows) {
            for (int column : columns) {
                Cell cell = table.cell(row, column);
                if (cell != null && !cell.equals(but)) {
                    cells.add(cell);
                }
            }
        }
        return new ArrayList<>(cells.stream().map(table::span).filter(s -> !s.isEmpty()).toList());
    }

    private @Nullable String number(int row) {
        Cell cell = numberCell(row);
        if (cell != null) {
            return RowNumber.of(table.words(cell));
        }
        Marker marker = nameMarker(row);
        return marker == null ? null : Integer.toString(marker.value());
    }

    private @Nullable Span mark(int row) {
        Cell cell = numberCell(row);
        if (cell != null) {
            return table.span(cell);
        }
        Marker marker = nameMarker(row);
        return marker == null ? null : new Span(marker.start(), marker.end());
    }

    private @Nullable Cell numberCell(int row) {
        for (int column : table.columns(Column.NUMBER)) {
            Cell cell = table.cell(row, column);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private @Nullable Marker nameMarker(int row) {
        Cell name = groups.name(row);
        if (name == null) {
            return null;
        }
        Span span = table.span(name);
        return Numbering.at(text, span.start(), span.end());
    }

    private Span withoutMark(Span words) {
        Marker marker = Numbering.at(text, words.start(), words.end());
        return marker == null ? words : new Span(marker.end(), words.end()).strip(text);
    }

    private List<Assignment> assignments(List<Integer> rows) {
        List<Assignment> found = new ArrayList<>();
        for (int column = 0; column < table.head().columns().size(); column++) {
            Role role = role(table.head().columns().get(column));
            if (role == null) {
                continue;
            }
            List<Assignment> own = new ArrayList<>();
            for (Span cell : spans(rows, List.of(column), null)) {
                List<Assignment> bodies = CellBodies.in(table.mended(), cell, role);
                own.addAll(bodies);
                if (bodies.isEmpty()) {
                    reportNobody(cell);
                }
            }
            found.addAll(led(own, table.head().words().get(column)));
        }
        return once(found);
    }

    private static @Nullable Role role(@Nullable Column column) {
        if (column == Column.LEAD) {
            return Role.LEAD;
        }
        if (column == Column.RESPONSIBLE) {
            return Role.RESPONSIBLE;
        }
        return column == Column.COOPERATING ? Role.COOPERATING : null;
    }

    /** The first of a list leads where the head of its column says so. */
    private static List<Assignment> led(List<Assignment> list, String head) {
        if (list.isEmpty()
                || !FIRST_LEADS.matcher(head).find()
                || list.stream().anyMatch(one -> one.role() == Role.LEAD)) {
            return list;
        }
        List<Assignment> led = new ArrayList<>(list);
        led.set(0, new Assignment(list.get(0).mention(), Role.LEAD, Basis.STANDING_RULE));
        return led;
    }

    private static List<Assignment> once(List<Assignment> found) {
        Set<String> seen = new LinkedHashSet<>();
        return found.stream().filter(a -> seen.add(a.role() + a.mention().name())).toList();
    }

    private List<Charge> leaders(List<Integer> rows) {
        List<Charge> found = new ArrayList<>();
        for (int column : table.columns(Column.PERSON)) {
            String capacity = table.head().words().get(column).replaceAll("\\s", "");
            for (Span cell : spans(rows, List.of(column), null)) {
                List<Charge> persons = CellBodies.leaders(table.mended(), cell, capacity);
                found.addAll(persons);
                if (persons.isEmpty()) {
                    reportNobody(cell);
                }
            }
        }
        return List.copyOf(found);
    }

    private void reportWithoutTask(List<Integer> rows) {
        for (int column = 0; column < table.head().columns().size(); column++) {
            Column kind = table.head().columns().get(column);
            if (kind != null && (kind.namesBodies() || kind == Column.PERSON)) {
                spans(rows, List.of(column), null).stream()
                        .map(TableFlaws::withoutTask)
                        .forEach(flaws::add);
            }
        }
    }

    /** A cell that several tasks share is told of once. */
    private void reportNobody(Span cell) {
        Flaw flaw = TableFlaws.nobody(cell);
        if (TableFlaws.isWorded(cell.in(text)) && !flaws.contains(flaw)) {
            flaws.add(flaw);
        }
    }

    private @Nullable Integer year() {
        for (int column : groups.targets()) {
            Integer year = year(table.head().words().get(column));
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    /** The one year that words name; of several, none. */
    private static @Nullable Integer year(String words) {
        Matcher year = YEAR.matcher(words);
        Integer found = null;
        while (year.find()) {
            int one = Integer.parseInt(year.group(1));
            if (found != null && found != one) {
                return null;
            }
            found = one;
        }
        return found;
    }

    /** From the first cell that begins in the rows to the last. */
    private Span words(List<Integer> rows) {
        int start = text.length();
        int end = 0;
        for (int row : rows) {
            for (Cell cell : table.rows().get(row)) {
                if (cell.row() == row && !cell.isEmpty()) {
                    start = Math.min(start, table.span(cell).start());
                    end = Math.max(end, table.span(cell).end());
                }
            }
        }
        return start < end ? new Span(start, end) : table.words();
    }
}
