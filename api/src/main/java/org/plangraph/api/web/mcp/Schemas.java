package org.plangraph.api.web.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.queries.ValueType;

/** JSON Schema (draft 2020-12) of what tools take and give. */
final class Schemas {

    private static final String TYPE = "type";

    private Schemas() {}

    /** Something of a type, with words about it. */
    static Map<String, Object> of(String type, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, type);
        schema.put("description", description);
        return schema;
    }

    /** A value of a question's parameter or column, with words about it. */
    static Map<String, Object> of(ValueType type, String description) {
        return switch (type) {
            case INTEGER -> of("integer", description);
            case DECIMAL -> of("number", description);
            case IRI -> of("string", description + " (IRI)");
            case STRING -> of("string", description);
            case YEAR -> of("string", description + " (year, such as 2027)");
            case DATE -> of("string", description + " (date, such as 2024-09-30)");
        };
    }

    /** An object with these properties and no others. */
    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** A list. */
    static Map<String, Object> array(Map<String, Object> items) {
        return Map.of(TYPE, "array", "items", items);
    }

    /** How many rows are wanted. */
    static Map<String, Object> rows(int most) {
        Map<String, Object> schema = of("integer", "So many rows at most (100 where not said).");
        schema.put("minimum", 1);
        schema.put("maximum", most);
        return schema;
    }

    /**
     * Rows, and whether there are more.
     *
     * @param row schema of one
     */
    static Map<String, Object> table(Map<String, Object> row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("rows", array(row));
        properties.put(Rows.MORE, of("boolean", "Whether there are rows beyond max_rows."));
        return object(properties, List.of("rows", Rows.MORE));
    }
}
