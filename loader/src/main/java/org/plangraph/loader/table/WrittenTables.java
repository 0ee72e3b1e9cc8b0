package org.plangraph.loader.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tables of a text: those its format tells of, and those that show in the text alone, because
 * their cells are parted by tabs or strokes, or stand one on a line under their heads.
 */
public final class WrittenTables {

    private WrittenTables() {}

    /**
     * All tables in the order of the text.
     *
     * @param text as read
     * @param known what the format tells
     */
    public static List<Table> in(String text, List<Table> known) {
        List<Table> tables = new ArrayList<>(known);
        TextLine[] lines = TextLine.of(text);
        for (WrittenForm form : WrittenForm.values()) {
            for (Table table : form.tables(lines)) {
                if (tables.stream().noneMatch(other -> overlap(other, table))) {
                    tables.add(table);
                }
            }
        }
        tables.sort(Comparator.comparingInt(Table::start));
        return List.copyOf(tables);
    }

    private static boolean overlap(Table one, Table other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
