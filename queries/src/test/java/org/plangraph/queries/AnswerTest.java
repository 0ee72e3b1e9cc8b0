package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.AlarmClock;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTest {

    private DistrictsStore store;
    private Dataset dataset;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = DistrictsStore.at(folder);
        dataset = store.dataset();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsInATransactionOfItsOwn() {
        Question plans = Catalogue.standard().get("plans");
        try (Answer answer = plans.ask(dataset, Map.of())) {
            assertThat(dataset.isInTransaction()).isTrue();
            assertThat(answer.rows().getResultVars())
                    .isEqualTo(answer.columns().stream().map(Column::name).toList());
            assertThat(answer.rows().next().getLiteral("tasks").getInt()).isEqualTo(1);
        }
        assertThat(dataset.isInTransaction()).isFalse();
    }

    @Test
    void leavesTheCallersTransactionOpen() {
        dataset.begin(ReadWrite.READ);
        try (Answer answer = Catalogue.standard().get("plans").ask(dataset, Map.of())) {
            assertThat(answer.rows().hasNext()).isTrue();
        }
        assertThat(dataset.isInTransaction()).isTrue();
        dataset.end();
    }

    @Test
    void leavesNoTransactionWhenAnArgumentIsRefused() {
        Question due = Catalogue.standard().get("targets-due-by");
        assertThatThrownBy(() -> due.ask(dataset, Map.of("year", "soon")))
                .isInstanceOf(UnacceptableArgumentException.class);
        assertThat(dataset.isInTransaction()).isFalse();
    }

    @Test
    void canBeClosedUnread() {
        for (Question question : Catalogue.standard().questions()) {
            question.ask(dataset, Map.of()).close();
            assertThat(dataset.isInTransaction()).isFalse();
        }
    }

    @Test
    void takesTheCallersExecutionWithItsTimeout() {
        Question sectors = Catalogue.standard().get("sectors-by-district");
        Txn.executeRead(
                dataset,
                () -> {
                    QueryExecutionDatasetBuilder execution =
                            QueryExecutionDatasetBuilder.create()
                                    .dataset(dataset)
                                    .timeout(1, TimeUnit.NANOSECONDS);
                    assertThatThrownBy(() -> drain(sectors, execution))
                            .isInstanceOf(QueryCancelledException.class);
                });
    }

    private static void drain(Question question, QueryExecutionDatasetBuilder execution) {
        try (Answer answer = question.ask(execution, Map.of())) {
            awaitAlarmsDueNow();
            answer.rows().forEachRemaining(row -> {});
        }
    }

    /** Waits for the clock that cancels queries: its alarms ring one after the other, in order. */
    private static void awaitAlarmsDueNow() {
        CountDownLatch rung = new CountDownLatch(1);
        AlarmClock.get().add(rung::countDown, 10);
        try {
            assertThat(rung.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
