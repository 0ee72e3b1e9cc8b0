package org.plangraph.api.graphql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.contract.Value;

/**
 * One thing to order by.
 *
 * @param path fields from the object to the value, none for its IRI
 * @param count whether what the path leads to is counted
 * @param greatest of several values the greatest counts, else the least; the same in both
 *     directions
 */
record Key(
        List<Field> path, boolean count, boolean descending, boolean nullsFirst, boolean greatest) {

    /** The IRI, which tells any two objects apart. */
    static final Key ID = new Key(List.of(), false, false, false, false);

    Key {
        path = List.copyOf(path);
    }

    /**
     * The keys of an {@code orderBy}, the last of which makes the order total.
     *
     * @throws BadInputException where a part of it says more or less than one key
     */
    static List<Key> of(
            Contract contract, ObjectType type, @Nullable List<Map<String, Object>> orderBy) {
        List<Key> keys = new ArrayList<>();
        for (Map<String, Object> one : orderBy == null ? List.<Map<String, Object>>of() : orderBy) {
            keys.add(key(contract, type, one, new ArrayList<>()));
        }
        if (keys.stream().noneMatch(key -> key.path().isEmpty())) {
            keys.add(ID);
        }
        return List.copyOf(keys);
    }

    @SuppressWarnings("unchecked") // as the schema has it
    private static Key key(
            Contract contract, ObjectType type, Map<String, Object> order, List<Field> path) {
        if (order.size() != 1) {
            throw new BadInputException(
                    "Each part of orderBy is one key, such as {label: ASC}; here are "
                            + order.size()
                            + ": "
                            + order.keySet()
                            + ". Give several as a list.");
        }
        Map.Entry<String, Object> only = order.entrySet().iterator().next();
        if (only.getValue() == null) {
            throw new BadInputException("orderBy: " + only.getKey() + " is null.");
        }
        if (only.getKey().equals("id")) {
            return key(path, false, only.getValue());
        }
        Field field = type.field(only.getKey());
        path.add(field);
        if (!(field.value() instanceof Value.Reference reference)) {
            return key(path, false, only.getValue());
        }
        Map<String, Object> below = (Map<String, Object>) only.getValue();
        return field.many()
                ? key(path, true, below.get("count") == null ? "ASC" : below.get("count"))
                : key(contract, contract.type(reference.type()), below, path);
    }

    private static Key key(List<Field> path, boolean count, Object direction) {
        String said = direction.toString();
        boolean descending = said.startsWith("DESC");
        return new Key(path, count, descending, said.endsWith("FIRST"), descending);
    }

    /** Whether its values are numbers; else they are words, ordered by code point. */
    boolean isNumber() {
        return count || (!path.isEmpty() && Terms.isNumber(path.get(path.size() - 1).value()));
    }

    /**
     * The pattern that binds its value, where there is one.
     *
     * @param object variable of the object
     * @param value variable to bind
     */
    String pattern(Contract contract, String object, String value) {
        if (path.isEmpty()) {
            return "BIND(STR(" + object + ") AS " + value + ") ";
        }
        if (count) {
            return "OPTIONAL { SELECT "
                    + object
                    + " (COUNT(DISTINCT ?c) AS "
                    + value
                    + "n) { "
                    + Conditions.steps(contract, path, object, "?c")
                    + "} GROUP BY "
                    + object
                    + " } BIND(COALESCE("
                    + value
                    + "n, 0) AS "
                    + value
                    + ") ";
        }
        Value last = path.get(path.size() - 1).value();
        String raw = value + "r";
        String words =
                last instanceof Value.Words
                        ? "FILTER(LANGMATCHES(LANG(" + raw + "), \"zh\")) "
                        : "";
        String bind = "BIND(" + (isNumber() ? raw : "STR(" + raw + ")") + " AS " + value + ") ";
        return "OPTIONAL { " + Conditions.steps(contract, path, object, raw) + words + bind + "} ";
    }

    /** Tells one order from another, whichever way it is gone through. */
    static String signature(List<Key> keys) {
        StringBuilder all = new StringBuilder();
        for (Key key : keys) {
            key.path().forEach(field -> all.append(field.name()).append('.'));
            all.append(key.count()).append(key.greatest()).append(' ');
        }
        return Integer.toHexString(all.toString().hashCode());
    }

    /** The other way round. */
    Key reversed() {
        return new Key(path, count, !descending, !nullsFirst, greatest);
    }
}
