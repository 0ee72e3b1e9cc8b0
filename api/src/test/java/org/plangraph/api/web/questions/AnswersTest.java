package org.plangraph.api.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Store;
import org.plangraph.api.web.RunningServer;
import org.plangraph.queries.Catalogue;
import org.plangraph.queries.Question;

/** The state that is named for an answer is the one that the answer is of. */
class AnswersTest {

    @Test
    void whatIsWrittenWhileTheStateIsNamedIsNotInTheAnswer(@TempDir Path folder) throws Exception {
        try (Store store = Store.open(folder.resolve("store"))) {
            Txn.executeWrite(
                    store.dataset(),
                    () ->
                            RDFDataMgr.read(
                                    store.dataset(),
                                    new StringReader(RunningServer.TWO_PLANS),
                                    null,
                                    Lang.TRIG));
            Answers answers =
                    new Answers(store, new QuestionSettings(null, Duration.ofMinutes(1), 10, 10));
            Question tasks = Catalogue.standard().find("plans").orElseThrow();
            String before = store.version();
            List<String> versions = new ArrayList<>();
            List<Long> rows = new ArrayList<>();
            Answers.Writing writing =
                    new Answers.Writing() {
                        @Override
                        public boolean begins(String version) {
                            versions.add(version);
                            if (versions.size() == 1) {
                                // As another request would, in a thread of its own.
                                CompletableFuture.runAsync(() -> addPlan(store)).join();
                            }
                            return versions.size() < 3;
                        }

                        @Override
                        public void write(RowSet answer) {
                            rows.add(answer.materialize().rewindable().size());
                        }
                    };
            for (int i = 0; i < 3; i++) {
                answers.ask(tasks, Map.of(), answers.watch(), writing);
            }
            assertThat(versions).startsWith(before, store.version());
            assertThat(store.version()).isNotEqualTo(before);
            // The third time nothing was wanted.
            assertThat(rows).containsExactly(0L, 1L);
        }
    }

    private static void addPlan(Store store) {
        Txn.executeWrite(
                store.dataset(),
                () ->
                        UpdateAction.parseExecute(
                                "INSERT DATA { GRAPH <http://x.test/g> { <http://x.test/p> a"
                                        + " <https://w3id.org/plangraph/ns#Plan> } }",
                                store.dataset()));
    }
}
