package org.plangraph.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.Load;
import org.plangraph.loader.Prepared;
import org.plangraph.loader.rdf.EditionRecords;
import org.plangraph.loader.rdf.Iris;

/** A process killed in the middle of a load leaves whole documents only. */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class KilledTest {

    private static final int MOST_DOCUMENTS = 400;
    private static final Load LOAD = Load.with(Extraction.standard(), true);
    private static final Map<String, Integer> TRIPLES = new HashMap<>();

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesWholeDocumentsOnly(boolean spooled) throws Exception {
        Path directory = home.resolve("store");
        for (int round = 0; round < 2; round++) {
            Process loading = Loading.start(directory, spooled);
            Loading.await(loading, 1 + ThreadLocalRandom.current().nextInt(8));
            Thread.sleep(ThreadLocalRandom.current().nextInt(60));
            loading.destroyForcibly().waitFor();
            try (Store store = Store.open(directory)) {
                assertThat(wholeDocuments(store)).isPositive();
            }
        }
    }

    /** The measure above sees a document that lacks one triple. */
    @Test
    void wouldSeeADocumentThatWasCut() throws Exception {
        try (Store store = Store.open(home.resolve("store"))) {
            LOAD.store(store.dataset(), LOAD.prepare(Loading.document(0)));
            assertThat(wholeDocuments(store)).isEqualTo(1);
            DatasetGraph graphs = store.dataset().asDatasetGraph();
            Txn.executeWrite(
                    graphs,
                    () -> {
                        for (var names = graphs.listGraphNodes(); names.hasNext(); ) {
                            Node name = names.next();
                            if (EditionGraphs.isEdition(name)) {
                                graphs.getGraph(name).delete(graphs.getGraph(name).find().next());
                                return;
                            }
                        }
                    });
            assertThatThrownBy(() -> wholeDocuments(store)).isInstanceOf(AssertionError.class);
        }
    }

    private static int wholeDocuments(Store store) {
        DatasetGraph graphs = store.dataset().asDatasetGraph();
        return Txn.calculateRead(
                graphs,
                () -> {
                    int documents = 0;
                    Set<String> recorded =
                            new EditionRecords(store.dataset().getNamedModel(Iris.EDITIONS))
                                    .current();
                    for (var names = graphs.listGraphNodes(); names.hasNext(); ) {
                        Node name = names.next();
                        if (EditionGraphs.isEdition(name)) {
                            assertThat(graphs.getGraph(name).size())
                                    .as("triples of %s", name)
                                    .isEqualTo(triples(name.getURI()));
                            assertThat(recorded).contains(name.getURI());
                            documents++;
                        }
                    }
                    assertThat(recorded).hasSize(documents);
                    return documents;
                });
    }

    /** How many triples the document in this edition's graph gives when it is loaded in peace. */
    private static int triples(String edition) {
        for (int i = TRIPLES.size(); i < MOST_DOCUMENTS && !TRIPLES.containsKey(edition); i++) {
            Prepared prepared = LOAD.prepare(Loading.document(i));
            var graph = prepared.graph();
            if (graph == null) {
                throw new AssertionError("document " + i + " holds no plan");
            }
            TRIPLES.put(graph.edition().getURI(), graph.graph().size());
        }
        return TRIPLES.getOrDefault(edition, -1);
    }
}
