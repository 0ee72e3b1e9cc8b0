package org.plangraph.loader.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares one document with its gold, field by field. */
final class Comparison {

    private final String document;
    private final Map<Field, Score> scores = new EnumMap<>(Field.class);
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(String document) {
        this.document = document;
    }

    static Judgement of(Gold gold, JsonNode extract) {
        String document = extract.at("/document/name").asString();
        JsonNode expected = gold.extract();
        List<TaskPair> tasks =
                expected.has("tasks")
                        ? TaskPair.of(expected.get("tasks"), extract.path("tasks"))
                        : List.of();
        Comparison comparison = new Comparison(document);
        for (Field field : Field.values()) {
            comparison.compareDocument(field, expected, extract);
            comparison.compareTasks(field, tasks);
        }
        return new Judgement(
                document,
                gold.name(),
                comparison.scores,
                comparison.differences,
                Mentions.of(document, tasks));
    }

    private void compareDocument(Field field, JsonNode gold, JsonNode extract) {
        Facts.ofDocument(field, gold)
                .ifPresent(
                        expected -> compare(null, field, expected, judged(field, gold, extract)));
    }

    /** Of a plan only the fields that the gold has are judged. */
    private static List<Fact> judged(Field field, JsonNode gold, JsonNode extract) {
        List<Fact> found = Facts.ofDocument(field, extract).orElse(List.of());
        return field != Field.PLAN
                ? found
                : found.stream()
                        .filter(
                                fact ->
                                        fact.parts().keySet().stream()
                                                .allMatch(gold.path("plan")::has))
                        .toList();
    }

    /** A field that the gold judges in any of its tasks is judged in the tasks it does not have. */
    private void compareTasks(Field field, List<TaskPair> tasks) {
        boolean judged =
                tasks.stream()
                        .map(TaskPair::gold)
                        .anyMatch(gold -> gold != null && Facts.ofTask(field, gold).isPresent());
        for (TaskPair pair : tasks) {
            Optional<List<Fact>> expected =
                    pair.gold() == null ? Optional.of(List.of()) : Facts.ofTask(field, pair.gold());
            if (expected.isPresent() && (judged || field == Field.TASKS)) {
                compare(pair.name(), field, expected.get(), found(field, pair));
            }
        }
    }

    private static List<Fact> found(Field field, TaskPair pair) {
        return pair.found() == null
                ? List.of()
                : Facts.ofTask(field, pair.found()).orElse(List.of());
    }

    private void compare(
            @Nullable String task, Field field, List<Fact> expected, List<Fact> found) {
        Agreement<Fact> agreement = Agreement.between(expected, found, Fact::isMetBy);
        scores.merge(field, agreement.score(), Score::plus);
        List<Fact> extra = new ArrayList<>(agreement.extra());
        for (Fact missing : agreement.missing()) {
            Fact likely =
                    extra.stream()
                            .filter(fact -> missing.likeness(fact) > 0)
                            .max(Comparator.comparingInt(missing::likeness))
                            .orElse(null);
            extra.remove(likely);
            differences.add(difference(task, field, missing, likely));
        }
        extra.forEach(fact -> differences.add(difference(task, field, null, fact)));
    }

    private Difference difference(
            @Nullable String task, Field field, @Nullable Fact expected, @Nullable Fact found) {
        return new Difference(
                document,
                task,
                field,
                expected == null ? null : expected.toString(),
                found == null ? null : found.toString());
    }
}
