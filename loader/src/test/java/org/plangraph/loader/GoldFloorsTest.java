package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.evaluate.Evaluation;
import org.plangraph.loader.evaluate.Field;
import org.plangraph.loader.evaluate.Gold;
import org.plangraph.loader.evaluate.Pairing;
import org.plangraph.loader.evaluate.UnusableGoldException;
import org.plangraph.loader.extract.Extract;

/**
 * What {@code plangraph evaluate} measures on our own documents does not fall below these floors of
 * F1. They may be raised, never lowered.
 */
class GoldFloorsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/plangraph/loader");

    /** Exact but for the targets, where a careful reader can doubt. */
    private static final Map<Field, Double> EXACT =
            floors(1, Map.of(Field.TARGETS_STRICT, 0.95, Field.TARGETS_LOOSE, 0.97));

    /** Read for the first time only after the gold was written. */
    private static final Map<Field, Double> UNSEEN =
            floors(
                    1,
                    Map.of(
                            Field.PLAN, 0.93,
                            Field.TASKS, 0.78,
                            Field.HEADINGS, 0.97,
                            Field.ACTIONS, 0.89,
                            Field.LEAD, 0.95,
                            Field.RESPONSIBLE, 0.92,
                            Field.TARGETS_STRICT, 0.71,
                            Field.TARGETS_LOOSE, 0.93,
                            Field.ROSTER, 0.44));

    private static final Extraction EXTRACTION = Extraction.standard();

    @Test
    void theGoldenDocumentsStayExact() throws Exception {
        assertHolds(evaluated("golden", documents(RESOURCES.resolve("golden"))), EXACT);
    }

    @Test
    void thePublishedPlansStayExact() throws Exception {
        Map<Field, Double> floors = new TreeMap<>(EXACT);
        floors.remove(Field.BUREAUS);
        assertHolds(evaluated("published", PublishedTexts.files()), floors);
    }

    @Test
    void plansThatTheRulesWereNotWrittenForAreReadAsWellAsBefore() throws Exception {
        assertHolds(evaluated("gold", documents(RESOURCES.resolve("gold"))), UNSEEN);
    }

    private static Evaluation evaluated(String gold, List<Path> documents)
            throws IOException, UnusableGoldException {
        List<Extract> extracts = new ArrayList<>();
        for (Path document : documents) {
            extracts.add(EXTRACTION.extract(Source.of(document)));
        }
        Pairing pairing = Pairing.of(Gold.in(RESOURCES.resolve(gold)), extracts);
        assertThat(pairing.golds()).as("golds without their document").isEmpty();
        assertThat(pairing.documents()).as("documents without gold").isEmpty();
        return Evaluation.of(pairing.pairs());
    }

    private static void assertHolds(Evaluation evaluation, Map<Field, Double> floors) {
        Map<Field, Double> measured = new TreeMap<>();
        evaluation.total().forEach((field, score) -> measured.put(field, score.f1()));
        assertThat(measured).containsOnlyKeys(floors.keySet());
        floors.forEach(
                (field, floor) ->
                        assertThat(measured.get(field))
                                .as(() -> field.label() + "\n" + differences(evaluation, field))
                                .isGreaterThanOrEqualTo(floor));
    }

    private static String differences(Evaluation evaluation, Field field) {
        return evaluation.differences().stream()
                .filter(difference -> difference.field() == field)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private static Map<Field, Double> floors(double most, Map<Field, Double> others) {
        Map<Field, Double> floors = new TreeMap<>(others);
        Stream.of(Field.values()).forEach(field -> floors.putIfAbsent(field, most));
        return floors;
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> !file.toString().matches(".*\\.(json|md|tsv|gitattributes)"))
                    .sorted()
                    .toList();
        }
    }
}
