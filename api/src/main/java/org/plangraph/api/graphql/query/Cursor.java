package org.plangraph.api.graphql.query;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The place of an object in an order: the values of its keys. A page that begins behind it stays
 * right while objects come and go.
 *
 * @param values strings or {@link BigDecimal}s, null for none; the last is an IRI
 */
record Cursor(List<@Nullable Object> values) {

    private static final int DIGITS = 100;

    private static final JsonMapper EXACT =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** As clients have it: opaque. */
    String written(List<Key> keys) {
        ArrayNode array = JsonMapper.shared().createArrayNode();
        array.add(Key.signature(keys));
        for (Object value : values) {
            if (value instanceof BigDecimal number) {
                array.add(number);
            } else {
                array.add((String) value);
            }
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(array.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads one that a client sends back.
     *
     * @throws BadInputException where it is none of this order
     */
    static Cursor of(String written, List<Key> keys) {
        if (written.isEmpty()) {
            throw new BadInputException("The cursor is empty: leave it out for the first page.");
        }
        List<@Nullable Object> values = new ArrayList<>();
        String order = "";
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            JsonNode array = EXACT.readTree(new String(bytes, StandardCharsets.UTF_8));
            order = array.path(0).asString("");
            for (int i = 1; i < array.size(); i++) {
                JsonNode value = array.get(i);
                values.add(
                        value.isNull()
                                ? null
                                : value.isNumber() ? value.decimalValue() : value.asString());
            }
        } catch (IllegalArgumentException | JacksonException e) {
            throw new BadInputException("\"" + written + "\" is no cursor.");
        }
        if (!order.equals(Key.signature(keys)) || values.size() != keys.size()) {
            throw new BadInputException(
                    "The cursor \"" + written + "\" belongs to another orderBy: start anew.");
        }
        for (int i = 0; i < values.size(); i++) {
            if (!fits(values.get(i), keys.get(i))) {
                throw new BadInputException("\"" + written + "\" is no cursor.");
            }
        }
        return new Cursor(values);
    }

    /** A number of a client's making may be so long that it cannot be written. */
    private static boolean fits(@Nullable Object value, Key key) {
        if (value == null) {
            return true;
        }
        if (value instanceof BigDecimal number) {
            return key.isNumber()
                    && Math.abs((long) number.scale()) <= DIGITS
                    && number.precision() <= DIGITS;
        }
        return !key.isNumber();
    }

    /** The place of an object with two: of each key the value that counts. */
    Cursor joined(Cursor other, List<Key> keys) {
        List<@Nullable Object> joined = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Object one = values.get(i);
            Object another = other.values().get(i);
            if (one == null || another == null) {
                joined.add(one == null ? another : one);
            } else {
                boolean greater = compared(one, another) >= 0;
                joined.add(greater == keys.get(i).greatest() ? one : another);
            }
        }
        return new Cursor(joined);
    }

    private static int compared(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal than
                ? number.compareTo(than)
                : codePoints(one.toString(), other.toString());
    }

    /** The order of places. */
    static Comparator<Cursor> comparator(List<Key> keys) {
        return (one, other) -> {
            for (int i = 0; i < keys.size(); i++) {
                int order = compare(keys.get(i), one.values().get(i), other.values().get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    private static int compare(Key key, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            int order = Boolean.compare(one == null, other == null);
            return key.nullsFirst() ? -order : order;
        }
        int order = compared(one, other);
        return key.descending() ? -order : order;
    }

    /** As SPARQL compares simple literals. */
    private static int codePoints(String one, String other) {
        return java.util.Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    /**
     * The SPARQL condition for what comes behind this place.
     *
     * @param variables bound to the values of the keys
     */
    String behind(List<Key> keys, List<String> variables) {
        StringBuilder any = new StringBuilder();
        StringBuilder equal = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            Object value = values.get(i);
            String variable = variables.get(i);
            any.append(i == 0 ? "" : " || ")
                    .append('(')
                    .append(equal)
                    .append(behind(keys.get(i), variable, value))
                    .append(')');
            equal.append(
                            value == null
                                    ? "!BOUND(" + variable + ")"
                                    : "(BOUND("
                                            + variable
                                            + ") && "
                                            + variable
                                            + " = "
                                            + term(value)
                                            + ")")
                    .append(" && ");
        }
        return any.toString();
    }

    private static String behind(Key key, String variable, @Nullable Object value) {
        if (value == null) {
            return key.nullsFirst() ? "BOUND(" + variable + ")" : "false";
        }
        String later = variable + (key.descending() ? " < " : " > ") + term(value);
        String bound = "(BOUND(" + variable + ") && " + later + ")";
        return key.nullsFirst() ? bound : "(" + bound + " || !BOUND(" + variable + "))";
    }

    private static String term(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : Terms.string(value.toString());
    }
}
