package org.plangraph.queries;

import java.util.List;
import java.util.Map;

/**
 * The words at the head of a question file.
 *
 * @param lines of the file, by what is declared there: "params year", "columns", "columns label"
 */
record Header(
        Bilingual title,
        String summary,
        Bilingual description,
        List<String> tags,
        Chart chart,
        List<Parameter> parameters,
        List<Column> columns,
        Map<String, Integer> lines) {

    /** Of a file whose header could not be read at all. */
    static final Header NONE =
            new Header(
                    new Bilingual("", ""),
                    "",
                    new Bilingual("", ""),
                    List.of(),
                    Chart.TABLE,
                    List.of(),
                    List.of(),
                    Map.of());
}
