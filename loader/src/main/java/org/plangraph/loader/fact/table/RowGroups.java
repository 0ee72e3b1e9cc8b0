package org.plangraph.loader.fact.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.fact.table.TableTask.Group;
import org.plangraph.loader.outline.Marker;
import org.plangraph.loader.outline.Numbering;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.table.Cell;
import org.plangraph.loader.table.Column;

/**
 * Which cells of a table name its tasks and which group them. Of several columns that say what is
 * to be done the last holds the tasks; a cell left of it that reaches over several tasks is a
 * heading above them.
 */
final class RowGroups {

    private final TaskTable table;
    private final List<Integer> subjects = new ArrayList<>();
    private final List<Integer> targets;
    private final List<Section> sections = new ArrayList<>();

    /** A heading across the table; without a number it stands beside all others. */
    private record Section(@Nullable Numbering numbering, Group group) {

        /** Whether a heading of another numbering begins beside or above it. */
        boolean endsBefore(@Nullable Numbering other) {
            return other == null || numbering == null || numbering.compareTo(other) >= 0;
        }
    }

    RowGroups(TaskTable table) {
        this.table = table;
        subjects.addAll(table.columns(Column.TASK));
        subjects.addAll(table.columns(Column.MEASURES));
        List<Integer> aims = table.columns(Column.TARGET);
        if (subjects.isEmpty()) {
            subjects.addAll(aims);
        }
        this.targets = aims.stream().filter(column -> !subjects.contains(column)).toList();
        subjects.sort(null);
    }

    List<Integer> targets() {
        return targets;
    }

    /** The cells that say what is to be done in a row, without those above several tasks. */
    List<Cell> own(int row) {
        List<Cell> own = new ArrayList<>();
        for (int column : subjects) {
            Cell cell = table.cell(row, column);
            if (cell != null && !isShared(cell, row)) {
                own.add(cell);
            }
        }
        return own;
    }

    /** Whether a row goes on with the task of one above: no number and no bodies of its own. */
    boolean areOneTask(int row, int next) {
        boolean named = false;
        for (int column = 0; column < table.head().columns().size(); column++) {
            Column kind = table.head().columns().get(column);
            boolean one =
                    table.isOne(row, next, column)
                            || (kind != Column.TASK && table.cell(next, column) == null);
            if (kind == Column.NUMBER || (kind != null && kind.namesBodies())) {
                if (!one) {
                    return false;
                }
                named |= kind == Column.NUMBER;
            }
            named |= subjects.contains(column) && table.isOne(row, next, column);
        }
        return named;
    }

    /** The cell that names the task of a row: the first that is the row's own. */
    @Nullable Cell name(int row) {
        Cell name = null;
        for (int column : subjects) {
            Cell cell = table.cell(row, column);
            if (cell != null && !isShared(cell, row)) {
                return cell;
            }
            name = cell == null ? name : cell;
        }
        return name;
    }

    /** Whether a cell reaches over rows of another task. */
    private boolean isShared(Cell cell, int row) {
        for (int other = cell.row(); other < cell.row() + cell.rows(); other++) {
            if (other != row && !areOneTask(Math.min(row, other), Math.max(row, other))) {
                return true;
            }
        }
        return false;
    }

    /** Begins a section with the heading in a row. */
    void section(int row) {
        Cell cell = SectionRow.heading(table, row);
        if (cell == null) {
            return;
        }
        Span words = table.span(cell);
        Marker marker = Numbering.at(table.mended().text(), words.start(), words.end());
        Numbering numbering = marker == null ? null : marker.numbering();
        sections.removeIf(section -> section.endsBefore(numbering));
        sections.add(new Section(numbering, group(words)));
    }

    /** The headings above the task of a row, outermost first. */
    List<Group> above(int row) {
        List<Group> above = new ArrayList<>(sections.stream().map(Section::group).toList());
        Cell name = name(row);
        for (int column = 0; column < table.head().columns().size(); column++) {
            boolean groups = table.head().columns().get(column) == Column.GROUP;
            Cell cell = groups ? lastIn(column, row) : table.cell(row, column);
            boolean heading =
                    groups || (subjects.contains(column) && cell != null && isShared(cell, row));
            if (heading && cell != null && !cell.equals(name)) {
                Group group = group(table.span(cell));
                if (!above.contains(group)) {
                    above.add(group);
                }
            }
        }
        return List.copyOf(above);
    }

    /** A group holds until the next: many tables name it in its first row alone. */
    private @Nullable Cell lastIn(int column, int row) {
        for (int at = row; at >= table.head().first() + table.head().rows(); at--) {
            if (SectionRow.is(table, at)) {
                return null;
            }
            Cell cell = table.cell(at, column);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private Group group(Span whole) {
        String text = table.mended().text();
        Marker marker = Numbering.at(text, whole.start(), whole.end());
        Span words = marker == null ? whole : new Span(marker.end(), whole.end()).strip(text);
        return new Group(words.isEmpty() ? whole : words, whole);
    }
}
