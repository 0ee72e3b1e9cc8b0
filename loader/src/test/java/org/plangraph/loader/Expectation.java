package org.plangraph.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What must be read in a document, as far as it is certain: every field it holds must be met, a
 * field it leaves out may be anything. Lists agree in length and order, but for {@code bureaus} (no
 * order) and {@code problems} (the set of codes).
 */
record Expectation(JsonNode expected) {

    /**
     * Depend on what the schemes know, so they are compared only where the expectation has them.
     */
    private static final Set<String> CODES_OF_SCHEMES =
            Set.of(
                    "agency-unknown",
                    "agency-misspelt",
                    "sector-unknown",
                    "indicator-unknown",
                    "target-unread");

    /**
     * Left out where an expectation is first written: positions, prose, what the schemes decide.
     */
    private static final Set<String> UNCERTAIN =
            Set.of(
                    "document",
                    "start",
                    "end",
                    "ordinal",
                    "action",
                    "text",
                    "sectors",
                    "programmes",
                    "basis",
                    "partOf");

    /** Fields that tell the elements of a list apart, the best first. */
    private static final List<String> NAMING =
            List.of("quote", "heading", "name", "title", "indicator");

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final DefaultPrettyPrinter LAYOUT =
            new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                    .withObjectEmptySeparator("")
                                    .withArrayEmptySeparator(""))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    static Expectation read(Path file) throws IOException {
        return new Expectation(MAPPER.readTree(Files.readString(file)));
    }

    /**
     * One line for each place that is not as expected: its path, what was expected, what was read.
     */
    List<String> differences(JsonNode actual) {
        List<String> found = new ArrayList<>();
        compare("", expected, actual, found);
        return found;
    }

    private static void compare(
            String path, JsonNode expected, JsonNode actual, List<String> found) {
        if (path.endsWith("/problems")) {
            compareProblems(path, expected, actual, found);
        } else if (path.endsWith("/bureaus")) {
            report(path, words(expected), words(actual), found);
        } else if (expected.isObject() && actual.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                String name = field.getKey();
                compare(path + "/" + name, field.getValue(), actual.path(name), found);
            }
        } else if (expected.isArray() && actual.isArray()) {
            compareLists(path, expected, actual, found);
        } else if (!same(expected, actual)) {
            report(path, expected, actual, found);
        }
    }

    /** Past the first element that a longer or shorter list has, the rest would only be noise. */
    private static void compareLists(
            String path, JsonNode expected, JsonNode actual, List<String> found) {
        if (expected.size() != actual.size()) {
            report(
                    path + " (" + expected.size() + " expected, " + actual.size() + " read)",
                    gist(expected),
                    gist(actual),
                    found);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "/" + i, expected.get(i), actual.get(i), found);
        }
    }

    private static void compareProblems(
            String path, JsonNode expected, JsonNode actual, List<String> found) {
        Set<String> wanted = words(expected);
        Set<String> read = codes(wanted, actual);
        report(path, wanted, read, found);
    }

    private static void report(String path, Object expected, Object actual, List<String> found) {
        if (!expected.equals(actual)) {
            found.add("%n%s%n  expected %s%n  read     %s".formatted(path, expected, actual));
        }
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return (expected.isNumber() && actual.isNumber())
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.equals(actual);
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    /** A list short enough to compare by eye: of each element the field that names it. */
    private static List<String> gist(JsonNode list) {
        List<String> gist = new ArrayList<>();
        for (JsonNode element : list) {
            gist.add(
                    NAMING.stream()
                            .map(element::path)
                            .filter(JsonNode::isString)
                            .findFirst()
                            .orElse(element)
                            .toString());
        }
        return gist;
    }

    /**
     * The text of an expectation that {@code actual} meets, in the fields that the one in the file
     * holds; where there is no file, in all fields that are certain.
     */
    static String rewritten(Path file, JsonNode actual) throws IOException {
        JsonNode old =
                Files.exists(file) ? MAPPER.readTree(Files.readString(file)) : MAPPER.missingNode();
        return MAPPER.writer().with(LAYOUT).writeValueAsString(project("", old, actual)) + "\n";
    }

    private static JsonNode project(String path, JsonNode old, JsonNode actual) {
        if (path.endsWith("/problems")) {
            return MAPPER.valueToTree(codes(words(old), actual));
        }
        if (actual.isObject()) {
            ObjectNode projected = MAPPER.createObjectNode();
            (old.isObject() ? old : actual)
                    .propertyNames().stream()
                            .filter(name -> actual.has(name))
                            .filter(name -> old.isObject() || !UNCERTAIN.contains(name))
                            .forEach(
                                    name ->
                                            projected.set(
                                                    name,
                                                    project(
                                                            path + "/" + name,
                                                            old.path(name),
                                                            actual.path(name))));
            return projected;
        }
        if (actual instanceof ArrayNode array) {
            ArrayNode projected = MAPPER.createArrayNode();
            for (int i = 0; i < array.size(); i++) {
                projected.add(project(path + "/" + i, old.path(i), array.get(i)));
            }
            return projected;
        }
        return actual;
    }

    /** The codes of {@code problems} that count beside those {@code listed}. */
    private static Set<String> codes(Set<String> listed, JsonNode problems) {
        Set<String> codes = new TreeSet<>();
        problems.forEach(problem -> codes.add(problem.path("code").asString()));
        codes.removeIf(code -> CODES_OF_SCHEMES.contains(code) && !listed.contains(code));
        return codes;
    }
}
