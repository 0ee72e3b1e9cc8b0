package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The questions against the published corpus, in the folder {@code corpus} at the root. As soon as
 * that folder holds a graph, each required question must have an expected answer; to write the
 * first ones, run with {@code -Dplangraph.golden=rewrite} and read them.
 */
class QuestionsOnCorpusTest {

    private static final Path CORPUS = Path.of("..", "corpus");
    private static final Path EXPECTED = Golden.RESOURCES.resolve("corpus");
    private static final Set<String> REQUIRED =
            Set.of(
                    "lead-bureaus",
                    "bureau-tasks-by-district",
                    "co-lead-bureaus",
                    "tasks-without-lead",
                    "indicator-targets",
                    "targets-due-by",
                    "sectors-by-district");

    @TestFactory
    Stream<DynamicTest> answers(@TempDir Path folder) throws IOException {
        startExpectations();
        return Golden.in("corpus").stream()
                .map(
                        golden ->
                                DynamicTest.dynamicTest(
                                        golden.name(),
                                        () -> check(golden, folder.resolve(golden.name()))));
    }

    @Test
    void everyRequiredQuestionHasAnExpectedAnswer() throws IOException {
        Set<String> expected = corpus().isEmpty() ? Set.of() : new TreeSet<>(REQUIRED);
        assertThat(Golden.in("corpus").stream().map(Golden::question).toList())
                .containsAll(expected);
    }

    private static void check(Golden golden, Path folder) throws IOException {
        assertThat(corpus()).as("graphs in %s", CORPUS.toAbsolutePath()).isNotEmpty();
        String[] files = corpus().toArray(String[]::new);
        try (DistrictsStore store = DistrictsStore.at(folder, files)) {
            golden.check(store.dataset());
        }
    }

    /** When rewriting, an empty file for each required question that has none. */
    private static void startExpectations() throws IOException {
        if (corpus().isEmpty() || !"rewrite".equals(System.getProperty("plangraph.golden"))) {
            return;
        }
        Files.createDirectories(EXPECTED);
        for (String question : REQUIRED) {
            Path csv = EXPECTED.resolve(question + ".csv");
            if (Files.notExists(csv)) {
                Files.createFile(csv);
            }
        }
    }

    private static List<String> corpus() throws IOException {
        if (Files.notExists(CORPUS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".trig") || file.endsWith(".trig.gz"))
                    .sorted()
                    .toList();
        }
    }
}
