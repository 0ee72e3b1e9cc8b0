package org.plangraph.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.api.store.bulk.Spool;
import org.plangraph.loader.GraphStore;

/** What goes through the spool of a store is in it as if each fact had been added alone. */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class SpoolTest {

    private static final String BASE = "http://example.org/";

    /** So many that a few thousand are few. */
    private static final int SEVERAL_BLOCKS = 30_000;

    @TempDir Path home;

    private final DatasetGraph expected = DatasetGraphFactory.create();

    @Test
    void isThereWhenTheStoreIsOpenedAgain() throws Exception {
        spool(graphs -> graphs.put(BASE + "a", facts(1, 30_000)));
        expect(store -> store.put(BASE + "a", facts(1, 30_000)));
        assertThat(home.resolve("store/Data-0001")).doesNotExist();
        assertThat(home.resolve("store/waiting")).doesNotExist();
        assertHoldsTheSame();
    }

    /** Graphs that wait, those that were there before, and what the transaction itself changes. */
    @Test
    void aGraphIsReadAsItWillBe() throws Exception {
        expect(this::before);
        expect(this::first);
        expect(this::second);
        try (Store store = Store.open(home.resolve("store"))) {
            change(store, GraphStore.of(store.dataset()), this::before);
            Spool spool = store.spool();
            change(store, spool, this::first);
            assertThatThrownBy(
                            () ->
                                    change(
                                            store,
                                            spool,
                                            graphs -> {
                                                graphs.put(BASE + "twice", facts(9, 9));
                                                graphs.remove(BASE + "kept");
                                                graphs.complete();
                                                throw new IllegalStateException("given up");
                                            }))
                    .hasMessage("given up");
            change(
                    store,
                    spool,
                    graphs -> {
                        second(graphs);
                        assertReads(graphs);
                    });
            change(store, spool, this::assertReads);
            change(
                    store,
                    GraphStore.of(store.dataset()),
                    graphs -> assertThat(graphs.read(BASE + "kept").size()).isEqualTo(50));
        }
    }

    private void assertReads(GraphStore graphs) {
        for (String name :
                List.of(
                        "kept",
                        "replaced",
                        "removed",
                        "grown",
                        "twice",
                        "passing",
                        "at once",
                        "gone at once",
                        "nowhere")) {
            Graph there = expected.getGraph(NodeFactory.createURI(BASE + name));
            Graph read = graphs.read(BASE + name);
            assertThat(read.isIsomorphicWith(there)).as(name).isTrue();
            assertThat(read.size()).as(name).isEqualTo(there.size());
        }
    }

    /**
     * @param beside so many facts besides: few are inserted, many written anew
     */
    @ParameterizedTest
    @ValueSource(ints = {10, 30_000})
    void takesGraphsOutThatWereThereOrWait(int beside) throws Exception {
        try (Store store = Store.open(home.resolve("store"))) {
            change(store, GraphStore.of(store.dataset()), this::before);
            Spool spool = store.spool();
            change(store, spool, this::first);
            change(store, spool, this::second);
            change(store, spool, graphs -> graphs.put(BASE + "beside", facts(14, beside)));
        }
        expect(this::before);
        expect(this::first);
        expect(this::second);
        expect(graphs -> graphs.put(BASE + "beside", facts(14, beside)));
        assertHoldsTheSame();
    }

    private void before(GraphStore graphs) {
        graphs.put(BASE + "kept", facts(2, 50));
        graphs.put(BASE + "replaced", facts(3, 50));
        graphs.put(BASE + "removed", facts(4, 50));
        graphs.put(BASE + "grown", facts(5, 50));
    }

    private void first(GraphStore graphs) {
        graphs.put(BASE + "replaced", facts(6, 60));
        graphs.put(BASE + "twice", facts(7, 60));
        graphs.put(BASE + "passing", facts(8, 60));
        graphs.put(BASE + "at once", facts(9, 60));
        graphs.put(BASE + "at once", facts(10, 60));
        graphs.put(BASE + "gone at once", facts(10, 60));
        graphs.remove(BASE + "gone at once");
        graphs.remove(BASE + "removed");
        graphs.add(BASE + "grown", facts(11, 60));
    }

    private void second(GraphStore graphs) {
        graphs.put(BASE + "twice", facts(12, 70));
        graphs.remove(BASE + "passing");
        graphs.put(BASE + "removed", facts(13, 70));
        graphs.add(BASE + "grown", facts(5, 70));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 300})
    void goesIntoALargeStoreByWhicheverWay(int graphs) throws Exception {
        spool(store -> store.put(BASE + "large", facts(1, SEVERAL_BLOCKS)));
        Consumer<GraphStore> more =
                store -> {
                    store.put(BASE + "small", facts(2, 500));
                    for (int i = 0; i < graphs; i++) {
                        store.put(BASE + i, facts(i, 300));
                    }
                };
        spool(more);
        expect(store -> store.put(BASE + "large", facts(1, SEVERAL_BLOCKS)));
        expect(more);
        assertThat(home.resolve("store/Data-0002").toFile().exists()).isEqualTo(graphs == 1);
        assertHoldsTheSame();
    }

    @Test
    void leavesAStoreThatCanBeChanged() throws Exception {
        spool(graphs -> graphs.put(BASE + "a", facts(1, 30_000)));
        Consumer<GraphStore> later =
                graphs -> {
                    graphs.put(BASE + "b", facts(2, 30_000));
                    graphs.add(BASE + "a", facts(3, 5_000));
                };
        try (Store store = Store.open(home.resolve("store"))) {
            assertThatThrownBy(
                            () ->
                                    change(
                                            store,
                                            GraphStore.of(store.dataset()),
                                            graphs -> {
                                                graphs.put(BASE + "given up", facts(4, 20_000));
                                                graphs.remove(BASE + "a");
                                                throw new IllegalStateException("given up");
                                            }))
                    .hasMessage("given up");
            change(store, GraphStore.of(store.dataset()), later);
        }
        expect(graphs -> graphs.put(BASE + "a", facts(1, 30_000)));
        expect(later);
        assertHoldsTheSame();
    }

    @Test
    void forgetsATransactionThatIsGivenUp() throws Exception {
        try (Store store = Store.open(home.resolve("store"))) {
            Spool spool = store.spool();
            change(store, spool, graphs -> graphs.put(BASE + "a", facts(1, 100)));
            assertThatThrownBy(
                            () ->
                                    Txn.executeWrite(
                                            store.dataset(),
                                            () -> {
                                                spool.begin();
                                                spool.put(BASE + "a", facts(2, 100));
                                                spool.complete();
                                                throw new IllegalStateException("given up");
                                            }))
                    .hasMessage("given up");
            change(store, spool, graphs -> graphs.put(BASE + "b", facts(3, 100)));
        }
        expect(graphs -> graphs.put(BASE + "a", facts(1, 100)));
        expect(graphs -> graphs.put(BASE + "b", facts(3, 100)));
        assertHoldsTheSame();
    }

    @Test
    void startsAfreshWhereItWasCutOff() throws Exception {
        Path store = home.resolve("store");
        try (Store opened = Store.open(store)) {
            change(opened, opened.spool(), graphs -> graphs.put(BASE + "a", facts(1, 30_000)));
        }
        // A draft half written, and a generation that was replaced and not taken away.
        Files.createDirectory(store.resolve("Data-0002-tmp"));
        Files.writeString(store.resolve("Data-0002-tmp/GSPO.dat"), "half");
        Files.createDirectories(store.resolve("waiting/Data-0000"));
        Files.createDirectory(store.resolve("Data-0000"));
        expect(graphs -> graphs.put(BASE + "a", facts(1, 30_000)));
        assertHoldsTheSame();
        assertThat(store.resolve("Data-0000")).doesNotExist();
        assertThat(store.resolve("Data-0002")).exists();
    }

    @Test
    void saysWhatToDoWhereAFileCannotBeRead() throws Exception {
        Path store = home.resolve("store");
        try (Store opened = Store.open(store)) {
            change(opened, opened.spool(), graphs -> graphs.put(BASE + "a", facts(1, 100)));
        }
        Path file = store.resolve("waiting/Data-0001/00000001");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> Store.open(store))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(store.toString())
                .hasMessageContaining("still wait");
        Files.write(file, whole);
        expect(graphs -> graphs.put(BASE + "a", facts(1, 100)));
        assertHoldsTheSame();
    }

    @Test
    void doesNotTakeAMissingFileForNothing() throws Exception {
        Path store = home.resolve("store");
        try (Store opened = Store.open(store)) {
            change(opened, opened.spool(), graphs -> graphs.put(BASE + "a", facts(1, 100)));
        }
        Path aside = home.resolve("aside");
        Files.move(store.resolve("waiting"), aside);
        assertThatThrownBy(() -> Store.open(store))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("00000001 is missing");
        Files.move(aside, store.resolve("waiting"));
        expect(graphs -> graphs.put(BASE + "a", facts(1, 100)));
        assertHoldsTheSame();
    }

    private void spool(Consumer<GraphStore> changes) throws Exception {
        try (Store store = Store.open(home.resolve("store"))) {
            change(store, store.spool(), changes);
        }
        Store.open(home.resolve("store")).close();
    }

    private static void change(Store store, GraphStore graphs, Consumer<GraphStore> changes) {
        Txn.executeWrite(
                store.dataset(),
                () -> {
                    graphs.begin();
                    changes.accept(graphs);
                    graphs.complete();
                });
    }

    private void expect(Consumer<GraphStore> changes) {
        changes.accept(GraphStore.of(org.apache.jena.query.DatasetFactory.wrap(expected)));
    }

    /** By every index: those of all facts, and of each graph, subject, predicate and object. */
    private void assertHoldsTheSame() throws Exception {
        try (Store store = Store.open(home.resolve("store"))) {
            DatasetGraph graphs = store.dataset().asDatasetGraph();
            Txn.executeRead(
                    graphs,
                    () -> {
                        long count = 0;
                        for (var quads = expected.find(); quads.hasNext(); count++) {
                            Quad quad = quads.next();
                            assertThat(graphs.contains(quad)).as("%s", quad).isTrue();
                        }
                        assertThat(count(graphs, Node.ANY, Node.ANY, Node.ANY)).isEqualTo(count);
                        for (int i = 0; i < 40; i++) {
                            assertFindsTheSame(graphs, subject(i), Node.ANY, Node.ANY);
                            assertFindsTheSame(graphs, Node.ANY, predicate(i), Node.ANY);
                            assertFindsTheSame(graphs, Node.ANY, Node.ANY, number(i));
                            assertFindsTheSame(graphs, Node.ANY, predicate(i), subject(i));
                        }
                    });
        }
    }

    private void assertFindsTheSame(DatasetGraph graphs, Node s, Node p, Node o) {
        assertThat(count(graphs, s, p, o)).isEqualTo(count(expected, s, p, o));
    }

    private static long count(DatasetGraph graphs, Node s, Node p, Node o) {
        long count = 0;
        for (var quads = graphs.find(Node.ANY, s, p, o); quads.hasNext(); quads.next()) {
            count++;
        }
        return count;
    }

    /** Facts whose nodes other graphs have too, numbers among them. */
    private static Graph facts(int seed, int count) {
        Random random = new Random(seed);
        Graph graph = GraphMemFactory.createGraphMem2();
        int subjects = Math.max(60, count / 10);
        for (int i = 0; i < count; i++) {
            Node object =
                    switch (random.nextInt(3)) {
                        case 0 -> number(random.nextInt(2_000) - 1_000);
                        case 1 -> subject(random.nextInt(subjects));
                        default -> NodeFactory.createLiteralLang("名" + random.nextInt(999), "zh");
                    };
            graph.add(
                    Triple.create(
                            subject(random.nextInt(subjects)),
                            predicate(random.nextInt(9)),
                            object));
        }
        return graph;
    }

    private static Node subject(int i) {
        return NodeFactory.createURI(BASE + "thing/" + i);
    }

    private static Node predicate(int i) {
        return NodeFactory.createURI(BASE + "has/" + i);
    }

    private static Node number(int i) {
        return NodeFactory.createLiteralDT(Integer.toString(i), XSDDatatype.XSDinteger);
    }
}
