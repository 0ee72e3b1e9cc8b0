package org.plangraph.api.graphql.schema;

import java.util.Locale;

/** The names that follow from that of a type. */
public final class Names {

    public static final String ID = "id";
    public static final String LABELS = "labels";
    public static final String COUNT = "count";
    public static final String KEYS = "keys";

    /** The condition that searches all texts of an object. */
    public static final String TEXT = "text";

    private static final String TEXT_VALUE = "textValue";

    private Names() {}

    /** What a condition on a field is called: as the field, but that {@link #TEXT} is taken. */
    static String condition(String field) {
        return field.equals(TEXT) ? TEXT_VALUE : field;
    }

    /** The field that a condition is about. */
    public static String conditioned(String condition) {
        return condition.equals(TEXT_VALUE) ? TEXT : condition;
    }

    /** The field that gives one: Task is task. */
    public static String one(String type) {
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** The field that gives many: Agency is agencies. */
    public static String many(String type) {
        String one = one(type);
        return one.matches(".*[^aeiou]y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    /** The field that gives groups: Task is taskGroups. */
    public static String groups(String type) {
        return one(type) + "Groups";
    }

    static String connection(String type) {
        return type + "Connection";
    }

    static String edge(String type) {
        return type + "Edge";
    }

    static String where(String type) {
        return type + "Where";
    }

    static String listWhere(String type) {
        return type + "ListWhere";
    }

    static String order(String type) {
        return type + "OrderBy";
    }
}
