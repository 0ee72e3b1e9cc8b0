package org.plangraph.loader.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Constants as the JSON of an extract writes them: lower case, hyphens. */
final class Constants {

    private Constants() {}

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Null where the field is not there. */
    static <E extends Enum<E>> @Nullable E read(Fields fields, String name, Class<E> type)
            throws BrokenEntryException {
        String text = fields.text(name);
        return text == null ? null : read(fields, name, text, type);
    }

    static <E extends Enum<E>> E read(Fields fields, String name, String text, Class<E> type)
            throws BrokenEntryException {
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(text)) {
                return constant;
            }
        }
        throw new BrokenEntryException(
                fields.line(name),
                "%s: \"%s\" is not known; write one of %s"
                        .formatted(
                                name,
                                text,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Constants::written)
                                        .collect(Collectors.joining(", "))));
    }
}
