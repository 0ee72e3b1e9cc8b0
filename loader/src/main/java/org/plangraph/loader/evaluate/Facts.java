package org.plangraph.loader.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The facts of one field in an extract and in one of its tasks. Empty where the JSON leaves the
 * field out: then nobody judged it.
 */
final class Facts {

    private static final List<String> STRICT =
            List.of(
                    "indicator",
                    "kind",
                    "comparator",
                    "value",
                    "upperValue",
                    "unit",
                    "deadline",
                    "baseline",
                    "per");

    private Facts() {}

    /** What stands in the document outside its tasks. */
    static Optional<List<Fact>> ofDocument(Field field, JsonNode extract) {
        return switch (field) {
            case PLAN -> given(extract, "plan").map(Facts::plan);
            case TARGETS_STRICT, TARGETS_LOOSE -> targets(field, extract);
            case CITATIONS -> all(extract, "citations", List.of("title", "documentNumber"));
            case ROSTER ->
                    given(extract, "workingGroup")
                            .flatMap(
                                    group ->
                                            group.isNull()
                                                    ? Optional.of(List.of())
                                                    : all(
                                                            group,
                                                            "members",
                                                            List.of("name", "role", "post")));
            default -> Optional.empty();
        };
    }

    /** What stands in a task. */
    static Optional<List<Fact>> ofTask(Field field, JsonNode task) {
        return switch (field) {
            case TASKS -> Optional.of(List.of(Fact.of(task, List.of("number"))));
            case HEADINGS ->
                    given(task, "heading")
                            .map(
                                    heading ->
                                            heading.isNull()
                                                    ? List.of()
                                                    : List.of(Fact.of("heading", heading)));
            case ACTIONS ->
                    given(task, "actions")
                            .map(
                                    actions ->
                                            actions.isEmpty()
                                                    ? List.of()
                                                    : List.of(Fact.of("actions", actions)));
            case LEAD -> all(task, "lead", List.of("name"));
            case RESPONSIBLE -> all(task, "responsible", List.of("name"));
            case IMPLIED -> all(task, "implied", List.of("name"));
            case TARGETS_STRICT, TARGETS_LOOSE -> targets(field, task);
            default -> Optional.empty();
        };
    }

    private static Optional<List<Fact>> targets(Field field, JsonNode place) {
        boolean strict = field == Field.TARGETS_STRICT;
        return all(place, "targets", strict ? STRICT : List.of("value", "unit"));
    }

    private static Optional<JsonNode> given(JsonNode object, String name) {
        return object.has(name) ? Optional.of(object.get(name)) : Optional.empty();
    }

    private static Optional<List<Fact>> all(JsonNode object, String list, List<String> names) {
        return given(object, list)
                .map(items -> items.valueStream().map(item -> Fact.of(item, names)).toList());
    }

    /**
     * Each field of the plan is a fact, each addressee one, null too: that no number is printed is
     * something to be read rightly.
     */
    private static List<Fact> plan(JsonNode plan) {
        List<Fact> facts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : plan.properties()) {
            JsonNode value = field.getValue();
            if (value.isArray()) {
                value.forEach(item -> facts.add(Fact.of(field.getKey(), item)));
            } else {
                JsonNode known = value.isObject() ? value.path("code") : value;
                facts.add(Fact.of(field.getKey(), known));
            }
        }
        return facts;
    }
}
