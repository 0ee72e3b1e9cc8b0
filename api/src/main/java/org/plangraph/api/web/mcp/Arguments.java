package org.plangraph.api.web.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a call: JSON, read into strings, numbers and booleans; {@code null} is none. */
record Arguments(Map<String, Object> given) {

    /** The most rows that are wanted. */
    static final String ROWS = "max_rows";

    /** A value as text, null where there is none. */
    @Nullable String text(String name) {
        Object value = given.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    /**
     * A value that must be there.
     *
     * @throws UnusableCallException where it is not
     */
    String required(String name) {
        String value = text(name);
        if (value == null) {
            throw new UnusableCallException(name + " is missing.");
        }
        return value;
    }

    /**
     * How many rows are wanted: as many as the server gives where nothing is said.
     *
     * @throws UnusableCallException for less than one
     */
    int rows(int most) {
        Object value = given.get(ROWS);
        if (value == null) {
            return Math.min(most, 100);
        }
        if (!(value instanceof Integer wanted) || wanted < 1) {
            throw new UnusableCallException(
                    ROWS + ": \"" + value + "\" is no whole number above nought.");
        }
        return Math.min(most, wanted);
    }

    /** All values but that one, as text. */
    Map<String, String> others(String name) {
        Map<String, String> others = new LinkedHashMap<>();
        given.forEach(
                (key, value) -> {
                    if (!key.equals(name) && value != null) {
                        others.put(key, value.toString());
                    }
                });
        return others;
    }
}
