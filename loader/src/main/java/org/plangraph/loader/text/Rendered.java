package org.plangraph.loader.text;

import java.util.List;
import org.plangraph.loader.table.Table;

/**
 * What a reader makes of a file.
 *
 * @param text in reading order
 * @param tables where in it tables stand, as far as the format says so; places in code points
 */
record Rendered(String text, List<Table> tables) {

    Rendered {
        tables = List.copyOf(tables);
    }
}
