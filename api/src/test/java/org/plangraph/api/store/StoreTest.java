package org.plangraph.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class StoreTest {

    private static final String EDITION =
            "https://w3id.org/plangraph/id/plan/990101-00000000aa/edition/00000000000000aa";

    @TempDir Path home;

    private static Model saying(String label) {
        return ModelFactory.createDefaultModel()
                .add(ResourceFactory.createResource("http://x.test/plan"), RDFS.label, label);
    }

    private static List<String> labels(Store store) {
        return Txn.calculateRead(
                store.dataset(),
                () -> {
                    try (var ask =
                            QueryExecution.dataset(store.dataset())
                                    .query(
                                            "SELECT ?l { <http://x.test/plan>"
                                                    + " <http://www.w3.org/2000/01/rdf-schema#label> ?l"
                                                    + " } ORDER BY ?l")
                                    .build()) {
                        return ResultSetFormatter.toList(ask.execSelect()).stream()
                                .map(row -> row.getLiteral("l").getString())
                                .toList();
                    }
                });
    }

    @Test
    void isMadeWhereItIsMissingAndKeepsWhatItGot() throws Exception {
        Path directory = home.resolve("new/store with spaces");
        try (Store store = Store.open(directory)) {
            assertThat(store.isEmpty()).isTrue();
            Txn.executeWrite(
                    store.dataset(), () -> store.dataset().addNamedModel(EDITION, saying("甲")));
            assertThat(store.isEmpty()).isFalse();
        }
        try (Store store = Store.open(directory)) {
            assertThat(labels(store)).containsExactly("甲");
        }
    }

    @Test
    void answersOverAllGraphsInMemoryToo() {
        try (Store store = Store.inMemory()) {
            Txn.executeWrite(
                    store.dataset(),
                    () -> {
                        store.dataset().addNamedModel(EDITION, saying("甲"));
                        store.dataset().addNamedModel("http://x.test/g", saying("乙"));
                    });
            assertThat(labels(store)).containsExactly("乙", "甲");
        }
    }

    @Test
    void isNoFileAndNoOtherDirectory() throws Exception {
        Path file = Files.writeString(home.resolve("plan.txt"), "text");
        refuses(file, "is a file, not a store", "--store");
        refuses(file.resolve("below"), "cannot be made", "--store");
        refuses(home, "holds files but no PlanGraph store", "--store");
        assertThat(home).isDirectoryNotContaining("glob:**Data-*");
    }

    @Test
    void isNotOpenedWhenAnewerProgramMadeIt() throws Exception {
        Path directory = home.resolve("store");
        Store.open(directory).close();
        Files.writeString(directory.resolve("plangraph.properties"), "format=99\n");
        refuses(directory, "newer PlanGraph (format 99", "new store");
        Files.writeString(directory.resolve("plangraph.properties"), "format=x\n");
        refuses(directory, "cannot be read", "format=1");
    }

    @Test
    void isOpenOnceInAProcess() throws Exception {
        Path directory = home.resolve("store");
        try (Store store = Store.open(directory)) {
            assertThat(store.directory()).isEqualTo(directory);
            refuses(directory, "already open");
        }
        Store.open(directory).close();
    }

    @Test
    void isOpenInOneProcess() throws Exception {
        Path directory = home.resolve("store");
        Process holder = Loading.start(directory, false);
        try {
            Loading.await(holder, 1);
            refuses(directory, "process " + holder.pid(), "java", "one process");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Store.open(directory).close();
    }

    private static void refuses(Path directory, String... words) {
        assertThatThrownBy(() -> Store.open(directory).close())
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(directory.toString())
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }
}
