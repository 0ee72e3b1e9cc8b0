package org.plangraph.api.graphql.query;

import java.util.Map;

/**
 * Which part of a list without cursors is asked for.
 *
 * @param first how many
 * @param offset behind so many others
 */
record Stretch(int first, int offset) {

    /**
     * What the arguments of a field ask for.
     *
     * @throws BadInputException where they ask for nothing or too much
     */
    static Stretch of(String what, Map<String, Object> arguments) {
        Integer first = (Integer) arguments.get("first");
        if (first == null || first < 1 || first > Page.LARGEST) {
            throw new BadInputException(
                    what + ": say first, from 1 to " + Page.LARGEST + ", such as (first: 20).");
        }
        Integer offset = (Integer) arguments.get("offset");
        if (offset != null && offset < 0) {
            throw new BadInputException(what + ": offset is at least 0.");
        }
        return new Stretch(first, offset == null ? 0 : offset);
    }

    /** Whether the number of a row, from nought, is in it. */
    boolean has(int row) {
        return row >= offset && row - offset < first;
    }
}
