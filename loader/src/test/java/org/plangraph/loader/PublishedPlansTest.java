package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.ExtractJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The extractor against five published plans that were read by hand: structure, bodies, citations
 * and roster are exact, in their order. How far the targets are is for {@link GoldFloorsTest}.
 */
class PublishedPlansTest {

    static final List<String> NUMBERS = List.of("000", "001", "002", "003", "004");

    private static final Extraction EXTRACTION = Extraction.standard();

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void readsThePlanItsTasksAndTheirBodies(String number) throws IOException {
        JsonNode expected = withoutTargets(expected(number));
        JsonNode found = ExtractJson.tree(EXTRACTION.extract(Source.of(file(number))));

        assertThat(new Expectation(expected).differences(found)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"000, 46, 9", "001, 28, 16", "002, 32, 37", "003, 26, 29", "004, 60, 29"})
    void theExpectationsHoldEveryTaskAndTarget(String number, int tasks, int targets)
            throws IOException {
        JsonNode plan = expected(number);

        assertThat(plan.path("tasks")).hasSize(tasks);
        int within =
                plan.path("tasks").valueStream().mapToInt(one -> one.at("/targets").size()).sum();
        assertThat(within + plan.path("targets").size()).isEqualTo(targets);
    }

    @Test
    void anotherTargetIsNoDifferenceHere() throws IOException {
        assertThat(withoutTargets(expected("000")).has("targets")).isFalse();
        assertThat(withoutTargets(expected("000")).at("/tasks/0").has("targets")).isFalse();
    }

    private static JsonNode expected(String number) throws IOException {
        return Expectation.read(
                        Path.of(
                                "src/test/resources/org/plangraph/loader/published",
                                number + ".json"))
                .expected();
    }

    private static JsonNode withoutTargets(JsonNode plan) {
        ((ObjectNode) plan).remove("targets");
        plan.path("tasks").forEach(task -> ((ObjectNode) task).remove("targets"));
        return plan;
    }

    private static Path file(String number) throws IOException {
        return PublishedTexts.file(number);
    }
}
