package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question against the invented districts, whose answers are worked out by hand. */
class QuestionsOnDistrictsTest {

    static DistrictsStore store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = DistrictsStore.at(folder);
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

    @Test
    void everyQuestionHasAnExpectedAnswer() {
        assertThat(goldens().stream().map(Golden::question).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.standard().questions().stream().map(Question::name).toList());
    }
}
