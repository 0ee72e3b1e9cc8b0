package org.plangraph.loader.extract;

import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * An extract as the JSON of the published schema: comparators as signs, other constants in lower
 * case with hyphens.
 */
public final class ExtractJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new SimpleModule().addSerializer(new Constants()))
                    .build();

    private ExtractJson() {}

    /** One line, without a line break at its end. */
    public static String line(Extract extract) {
        return MAPPER.writeValueAsString(extract);
    }

    /** The same, indented for reading. */
    public static String pretty(Extract extract) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(extract);
    }

    /** The values of some fields as a JSON object in one line. */
    public static String object(Map<String, ?> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    /** The same as a tree. */
    public static JsonNode tree(Extract extract) {
        return MAPPER.valueToTree(extract);
    }

    /** Writes enum constants as the schema names them. */
    @SuppressWarnings("rawtypes") // Jackson registers serialisers by raw class.
    private static final class Constants extends StdSerializer<Enum> {

        Constants() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
            out.writeString(
                    value instanceof Target.Comparator comparator
                            ? comparator.symbol()
                            : value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
