package org.plangraph.loader.text;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.table.Cell;
import org.plangraph.loader.table.Table;

/** The lines that tables stand on: a cell's lines belong together, and to nothing else. */
final class TableLines {

    /** By where they begin. */
    private final TreeMap<Integer, Table> tables = new TreeMap<>();

    private final TreeMap<Integer, Cell> cells = new TreeMap<>();

    TableLines(List<Table> all) {
        for (Table table : all) {
            tables.put(table.start(), table);
            for (Cell cell : table.cells()) {
                if (!cell.isEmpty()) {
                    cells.put(cell.start(), cell);
                }
            }
        }
    }

    /** Whether a line stands in a table. */
    boolean hold(Line line) {
        Map.Entry<Integer, Table> table = tables.floorEntry(line.start());
        return table != null && line.start() < table.getValue().end();
    }

    /** For each line the layout of the stretch it belongs to; the lines of tables show none. */
    List<Layout> layouts(List<Line> lines) {
        Iterator<Layout> others =
                Layouts.of(lines.stream().filter(line -> !hold(line)).toList()).iterator();
        return lines.stream().map(line -> hold(line) ? Layout.UNWRAPPED : others.next()).toList();
    }

    /** What a table says about the place between two lines; null where neither is in one. */
    BoundaryRule.@Nullable Verdict judge(Line before, Line after) {
        if (!hold(before) && !hold(after)) {
            return null;
        }
        Map.Entry<Integer, Cell> cell = cells.floorEntry(before.start());
        boolean one = cell != null && cell.getValue().end() > after.start();
        return one ? BoundaryRule.Verdict.JOIN : BoundaryRule.Verdict.BEGIN;
    }

    /** Lines of a table are no page numbers and no running heads, whatever they look like. */
    List<Line> restored(List<Line> all, List<Line> kept) {
        if (tables.isEmpty()) {
            return kept;
        }
        Map<Integer, Line> byStart = new HashMap<>();
        kept.forEach(line -> byStart.put(line.start(), line));
        return all.stream()
                .filter(line -> byStart.containsKey(line.start()) || hold(line))
                .map(line -> byStart.getOrDefault(line.start(), line))
                .toList();
    }
}
