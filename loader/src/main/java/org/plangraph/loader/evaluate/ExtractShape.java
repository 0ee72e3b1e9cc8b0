package org.plangraph.loader.evaluate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plangraph.loader.extract.Extract;
import tools.jackson.databind.JsonNode;

/**
 * Refuses a gold with fields that {@code extract} does not print, or with another kind of value in
 * them: nobody would notice that they are never judged. The records behind {@code extract} say what
 * there is.
 */
final class ExtractShape {

    /** Not judged, so a gold may note them as it likes. */
    private static final String NOTED = "/problems";

    private final String gold;

    private ExtractShape(String gold) {
        this.gold = gold;
    }

    static void check(String gold, JsonNode extract) throws UnusableGoldException {
        ExtractShape shape = new ExtractShape(gold);
        shape.check("", extract, Extract.class);
        int at = 0;
        for (JsonNode task : extract.path("tasks")) {
            if (!task.path("number").isString() && !task.path("heading").isString()) {
                throw shape.refused(
                        "/tasks/" + at, "has neither number nor heading to know the task by");
            }
            at++;
        }
    }

    private void check(String path, JsonNode value, Type type) throws UnusableGoldException {
        if (path.equals(NOTED) || (value.isNull() && !path.isEmpty())) {
            return;
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            requireObject(path, value);
        } else if (type instanceof ParameterizedType list) {
            checkList(path, value, list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> kind && kind.isRecord()) {
            checkObject(path, value, kind);
        } else if (isNumber(type) ? !value.isNumber() : !value.isString()) {
            throw refused(path, isNumber(type) ? "is not a number" : "is not a text in quotes");
        }
    }

    private void checkList(String path, JsonNode value, Type element) throws UnusableGoldException {
        if (!value.isArray()) {
            throw refused(path, "is not a list in [ ]");
        }
        for (int at = 0; at < value.size(); at++) {
            check(path + "/" + at, value.get(at), element);
        }
    }

    private void checkObject(String path, JsonNode value, Class<?> kind)
            throws UnusableGoldException {
        requireObject(path, value);
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String below = path + "/" + field.getKey();
            Optional<RecordComponent> known =
                    Arrays.stream(kind.getRecordComponents())
                            .filter(component -> component.getName().equals(field.getKey()))
                            .findFirst();
            if (known.isEmpty()) {
                throw refused(below, "is no field there; known are " + names(kind));
            }
            check(below, field.getValue(), known.get().getGenericType());
        }
    }

    private void requireObject(String path, JsonNode value) throws UnusableGoldException {
        if (!value.isObject()) {
            throw refused(path, "is not an object in { }");
        }
    }

    private static String names(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static boolean isNumber(Type type) {
        return type == int.class
                || (type instanceof Class<?> kind && Number.class.isAssignableFrom(kind));
    }

    private UnusableGoldException refused(String path, String why) {
        return new UnusableGoldException(
                gold
                        + ": "
                        + (path.isEmpty() ? "the whole" : path)
                        + " "
                        + why
                        + ". A gold file has the form of \"plangraph extract\"; fields may be left"
                        + " out.");
    }
}
