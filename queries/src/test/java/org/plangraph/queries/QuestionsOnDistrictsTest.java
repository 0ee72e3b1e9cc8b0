package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question against the invented districts, whose answers are worked out by hand. */
class QuestionsOnDistrictsTest {

    static DistrictsStore store;
    static Dataset oneGraph;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = DistrictsStore.at(folder);
        oneGraph = inOneGraph(store.dataset());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<Golden> goldens() {
        return Golden.in("districts");
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void answers(Golden golden) throws IOException {
        golden.check(store.dataset());
    }

    /** Without named graphs, without TDB2: an answer and its order are those of the query alone. */
    @ParameterizedTest
    @MethodSource("goldens")
    void answersAlikeFromOneGraphInMemory(Golden golden) throws IOException {
        Question question = Catalogue.standard().get(golden.question());
        try (Answer answer = question.ask(oneGraph, golden.arguments())) {
            assertThat(wholeNumbers(Csv.of(answer)))
                    .isEqualTo(wholeNumbers(Files.readString(golden.csv())));
        }
    }

    /** TDB2 writes 25.0 for 25. */
    private static String wholeNumbers(String csv) {
        return csv.replaceAll("(?<=,[0-9]{1,9})\\.0(?=[,\n])", "");
    }

    private static Dataset inOneGraph(Dataset dataset) {
        return Txn.calculateRead(
                dataset,
                () -> {
                    Model all = ModelFactory.createDefaultModel();
                    dataset.listModelNames()
                            .forEachRemaining(name -> all.add(dataset.getNamedModel(name)));
                    return DatasetFactory.wrap(all);
                });
    }

    @Test
    void everyQuestionHasAnExpectedAnswer() {
        assertThat(goldens().stream().map(Golden::question).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.standard().questions().stream().map(Question::name).toList());
    }
}
