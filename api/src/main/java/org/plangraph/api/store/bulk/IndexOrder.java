package org.plangraph.api.store.bulk;

/**
 * The order of an index of quads: which column of a fact stands at which of its four positions.
 * Columns are numbered as TDB2 names them: graph, subject, predicate, object.
 */
final class IndexOrder {

    static final String COLUMNS = "GSPO";

    static final int WIDTH = COLUMNS.length();

    private final String name;

    /**
     * Takes the name of an index.
     *
     * @param name such as {@code POSG}
     */
    IndexOrder(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Which column stands at a position. */
    int column(int position) {
        return COLUMNS.indexOf(name.charAt(position));
    }

    /** At which position a column stands. */
    int position(int column) {
        return name.indexOf(COLUMNS.charAt(column));
    }
}
