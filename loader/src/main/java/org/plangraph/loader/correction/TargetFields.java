package org.plangraph.loader.correction;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.correction.Words.Found;
import org.plangraph.loader.extract.Correction;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Target.Comparator;
import org.plangraph.loader.extract.Target.Direction;
import org.plangraph.loader.extract.Target.Kind;
import org.plangraph.loader.extract.Target.Strength;

/**
 * Some fields of a target, as a reviewer gives them.
 *
 * @param values by name; null for a field that is to be empty
 */
record TargetFields(Map<String, @Nullable Object> values) {

    private static final Set<String> FIELDS =
            Set.of(
                    "indicator",
                    "kind",
                    "comparator",
                    "value",
                    "upperValue",
                    "unit",
                    "deadline",
                    "baseline",
                    "per",
                    "direction",
                    "strength");

    private static final Set<String> NEVER_EMPTY = Set.of("indicator", "kind", "strength");

    static TargetFields read(Fields entry) throws BrokenEntryException {
        Fields is = entry.fields("is", FIELDS);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : is.names()) {
            values.put(name, value(is, name));
        }
        if (values.isEmpty()) {
            throw new BrokenEntryException(
                    is.line(), "say what it is, such as value: 20, or write is: none");
        }
        return new TargetFields(values);
    }

    private static @Nullable Object value(Fields is, String name) throws BrokenEntryException {
        String text = is.text(name);
        if (text == null || text.equals("none")) {
            if (NEVER_EMPTY.contains(name)) {
                throw new BrokenEntryException(
                        is.line(name), "a target has to have a field \"" + name + "\"");
            }
            return null;
        }
        return switch (name) {
            case "kind" -> Constants.read(is, name, text, Kind.class);
            case "strength" -> Constants.read(is, name, text, Strength.class);
            case "direction" -> Constants.read(is, name, text, Direction.class);
            case "comparator" -> comparator(is, text);
            case "value", "upperValue" -> number(is, name, text);
            case "deadline", "baseline" -> year(is, name, text);
            default -> text;
        };
    }

    private static Comparator comparator(Fields is, String text) throws BrokenEntryException {
        for (Comparator comparator : Comparator.values()) {
            if (comparator.symbol().equals(text)) {
                return comparator;
            }
        }
        throw new BrokenEntryException(
                is.line("comparator"),
                "\"%s\" is no comparator; write one of \">=\" \">\" \"<=\" \"<\" \"~\" \"=\" in quotation marks"
                        .formatted(text));
    }

    private static BigDecimal number(Fields is, String name, String text)
            throws BrokenEntryException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new BrokenEntryException(
                    is.line(name),
                    "\"%s\" is no number; write digits, and 万 or %% into unit".formatted(text));
        }
    }

    private static Integer year(Fields is, String name, String text) throws BrokenEntryException {
        if (!text.matches("[12][0-9]{3}")) {
            throw new BrokenEntryException(
                    is.line(name), "\"%s\" is no year; write four digits".formatted(text));
        }
        return Integer.valueOf(text);
    }

    boolean isWhole() {
        return values.containsKey("indicator") && values.containsKey("kind");
    }

    private <T> @Nullable T or(String name, @Nullable T read, Class<T> type) {
        return values.containsKey(name) ? type.cast(values.get(name)) : read;
    }

    private <T> T given(String name, T read, Class<T> type) {
        return Objects.requireNonNull(or(name, read, type));
    }

    /** A target that nobody read. */
    Target added(Found place, Correction correction) {
        Target bare =
                new Target(
                        place.text(),
                        (String) Objects.requireNonNull(values.get("indicator")),
                        (Kind) Objects.requireNonNull(values.get("kind")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Strength.FIRM,
                        null,
                        place.start(),
                        place.end());
        return changed(bare, correction);
    }

    /** The fields in which the target was read otherwise, as they were read. */
    Map<String, @Nullable Object> readOtherwise(Target target) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        read.put("indicator", target.indicator());
        read.put("kind", target.kind());
        read.put("comparator", target.comparator());
        read.put("value", target.value());
        read.put("upperValue", target.upperValue());
        read.put("unit", target.unit());
        read.put("deadline", target.deadline());
        read.put("baseline", target.baseline());
        read.put("per", target.per());
        read.put("direction", target.direction());
        read.put("strength", target.strength());
        read.entrySet().removeIf(field -> isAsRead(field.getKey(), field.getValue()));
        return read;
    }

    private boolean isAsRead(String name, @Nullable Object read) {
        if (!values.containsKey(name)) {
            return true;
        }
        Object is = values.get(name);
        if (is instanceof BigDecimal number && read instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        return Objects.equals(is, read);
    }

    Target changed(Target target, Correction correction) {
        List<Correction> corrections = Corrected.and(target.corrections(), correction);
        return new Target(
                target.quote(),
                given("indicator", target.indicator(), String.class),
                given("kind", target.kind(), Kind.class),
                or("comparator", target.comparator(), Comparator.class),
                or("value", target.value(), BigDecimal.class),
                or("upperValue", target.upperValue(), BigDecimal.class),
                or("unit", target.unit(), String.class),
                or("deadline", target.deadline(), Integer.class),
                or("baseline", target.baseline(), Integer.class),
                or("per", target.per(), String.class),
                or("direction", target.direction(), Direction.class),
                given("strength", target.strength(), Strength.class),
                target.whole(),
                target.start(),
                target.end(),
                corrections);
    }
}
