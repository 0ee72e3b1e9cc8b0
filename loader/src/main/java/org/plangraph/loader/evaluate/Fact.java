package org.plangraph.loader.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing a document says, by its parts. A part that is absent may be anything. */
record Fact(Map<String, JsonNode> parts) {

    /** Parts that the field they belong to names well enough. */
    private static final Set<String> PLAIN = Set.of("number", "heading", "actions", "name");

    /** Those of the named fields that the object holds. */
    static Fact of(JsonNode object, List<String> names) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        for (String name : names) {
            if (object.has(name)) {
                parts.put(name, object.get(name));
            }
        }
        return new Fact(parts);
    }

    /** A thing that is one word, such as the name of a body. */
    static Fact of(String name, JsonNode value) {
        return new Fact(Map.of(name, value));
    }

    /** Whether the other has all parts of this one; numbers are equal whatever their scale. */
    boolean isMetBy(Fact found) {
        return closeness(found) == parts.size();
    }

    /** How many parts are the same in both. */
    int closeness(Fact other) {
        return (int)
                parts.entrySet().stream()
                        .filter(part -> same(part.getValue(), other.parts.get(part.getKey())))
                        .count();
    }

    private static boolean same(JsonNode one, @Nullable JsonNode other) {
        if (other == null) {
            return false;
        }
        return (one.isNumber() && other.isNumber())
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
    }

    /** How well it would do as what was read in the place of the other. */
    int likeness(Fact other) {
        int kind = parts.keySet().equals(other.parts.keySet()) ? 1 : 0;
        return kind + closeness(other);
    }

    /** One line to read; of several parts those that are null are left out. */
    @Override
    public String toString() {
        return parts.entrySet().stream()
                .filter(part -> parts.size() == 1 || !part.getValue().isNull())
                .map(part -> name(part.getKey()) + shown(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String name(String part) {
        return PLAIN.contains(part) ? "" : part + " ";
    }

    private static String shown(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Fact::shown).collect(Collectors.joining(" / "));
        }
        if (value.isNull()) {
            return "none";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }
}
