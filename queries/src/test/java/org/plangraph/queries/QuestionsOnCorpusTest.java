package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Vocabulary;

/**
 * The questions against the published corpus, in the folder {@code corpus} at the root. To write
 * the expected answers anew, run with {@code -Dplangraph.golden=rewrite} and read them.
 */
class QuestionsOnCorpusTest {

    private static final String SCHEMES = Vocabulary.ID + "graph/schemes";
    private static final Path CORPUS = Path.of("..", "corpus");
    private static final Path EXPECTED = Golden.RESOURCES.resolve("corpus");

    /**
     * The five plans have no persons in charge, no reviewer, no former edition, and a year for each
     * change.
     */
    private static final Set<String> NOTHING_TO_TELL =
            Set.of(
                    "corrections",
                    "edition-changes",
                    "persons-in-charge",
                    "targets-without-baseline");

    @SuppressWarnings("NullAway.Init") // opened before the tests
    private static DistrictsStore store;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        store = DistrictsStore.at(folder, corpus().toArray(String[]::new));
        Txn.executeWrite(
                store.dataset(),
                () -> store.dataset().addNamedModel(SCHEMES, Schemes.standard().asModel()));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> answers() throws IOException {
        startExpectations();
        return Golden.in("corpus").stream()
                .map(
                        golden ->
                                DynamicTest.dynamicTest(
                                        golden.name(), () -> golden.check(store.dataset())));
    }

    @Test
    void everyQuestionHasAnExpectedAnswer() throws IOException {
        assertThat(corpus()).as("graphs in %s", CORPUS.toAbsolutePath()).isNotEmpty();
        assertThat(Golden.in("corpus").stream().map(Golden::question).distinct())
                .containsExactlyInAnyOrderElementsOf(answered());
    }

    @Test
    void othersFindNothing() {
        for (String name : NOTHING_TO_TELL) {
            try (Answer answer = Catalogue.standard().get(name).ask(store.dataset(), Map.of())) {
                assertThat(answer.rows().hasNext()).as(name).isFalse();
            }
        }
    }

    private static List<String> answered() {
        return Catalogue.standard().questions().stream()
                .map(Question::name)
                .filter(name -> !NOTHING_TO_TELL.contains(name))
                .toList();
    }

    /** When rewriting, an empty file for each question that has none. */
    private static void startExpectations() throws IOException {
        if (!"rewrite".equals(System.getProperty("plangraph.golden"))) {
            return;
        }
        Files.createDirectories(EXPECTED);
        for (String question : answered()) {
            Path csv = EXPECTED.resolve(question + ".csv");
            if (Files.notExists(csv)) {
                Files.createFile(csv);
            }
        }
    }

    private static List<String> corpus() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".trig") || file.endsWith(".trig.gz"))
                    .sorted()
                    .toList();
        }
    }
}
