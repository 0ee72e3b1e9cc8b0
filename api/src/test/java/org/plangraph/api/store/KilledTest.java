package org.plangraph.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed in the middle of a load leaves whole documents only. */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class KilledTest {

    private static final int TRIPLES = 3000;

    @TempDir Path home;

    @RepeatedTest(3)
    void leavesWholeDocumentsOnly() throws Exception {
        Path directory = home.resolve("store");
        for (int round = 0; round < 2; round++) {
            Process loading = Loading.start(directory, TRIPLES);
            Loading.awaitLine(loading);
            Thread.sleep(ThreadLocalRandom.current().nextInt(20, 400));
            loading.destroyForcibly().waitFor();
            assertThat(documents(directory)).isPositive();
        }
    }

    private static int documents(Path directory) throws Exception {
        try (Store store = Store.open(directory)) {
            DatasetGraph graphs = store.dataset().asDatasetGraph();
            return Txn.calculateRead(
                    graphs,
                    () -> {
                        int documents = 0;
                        for (var names = graphs.listGraphNodes(); names.hasNext(); ) {
                            var name = names.next();
                            if (EditionGraphs.isEdition(name)) {
                                assertThat(graphs.getGraph(name).size())
                                        .as("triples of %s", name)
                                        .isEqualTo(TRIPLES);
                                documents++;
                            }
                        }
                        return documents;
                    });
        }
    }

    /** The measure above would see a document that was cut. */
    @Test
    void countsEveryTripleOfADocument() throws Exception {
        Path directory = home.resolve("store");
        Process loading = Loading.start(directory, TRIPLES - 1);
        Loading.awaitLine(loading);
        loading.destroyForcibly().waitFor();
        assertThatThrownBy(() -> documents(directory)).isInstanceOf(AssertionError.class);
    }
}
