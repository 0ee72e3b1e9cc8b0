package org.plangraph.loader.text;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables from those that only lay a page out, and reads how they are built. */
final class HtmlTable {

    /** A cell with more text than this lays out a page, unless it stands in a grid. */
    private static final int LAYOUT = 600;

    /** Fewer cells side by side may lay out a page; a page is never three columns of text. */
    private static final int GRID = 3;

    private HtmlTable() {}

    static boolean isLayout(Element table) {
        boolean grid =
                rows(table).stream().filter(row -> row.childrenSize() >= GRID).limit(2).count() > 1;
        for (Element cell : table.select("td")) {
            boolean lone = cell.siblingElements().isEmpty();
            if (!cell.select("table").isEmpty() || (!grid && cell.text().length() > LAYOUT)) {
                return true;
            }
            if (!grid && lone && cell.select("p, div, br").size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Its own rows, without those of tables in its cells. */
    static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
    }

    /** How many rows or columns a cell covers; what is no number means one, as in a browser. */
    static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,4}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        boolean toTheEnd = span == 0 && attribute.equals("rowspan");
        return toTheEnd ? Integer.MAX_VALUE : Math.max(1, span);
    }
}
