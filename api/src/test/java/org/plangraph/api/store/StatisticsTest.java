package org.plangraph.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.bulk.Spool;

class StatisticsTest {

    private static final Node COMMON = NodeFactory.createURI("http://x/common");
    private static final Node RARE = NodeFactory.createURI("http://x/rare");
    private static final Node CLASS = NodeFactory.createURI("http://x/Class");

    @Test
    void countsPropertiesAndClassesOfNamedGraphs(@TempDir Path folder) throws Exception {
        try (Store store = Store.open(folder)) {
            fill(store, 40);
            store.writeStatistics();
        }
        assertThat(statistics(folder))
                .contains("(<http://x/common> 40)", "(<http://x/rare> 1)")
                .containsPattern("<http://x/Class>\\)\\s+40\\)");
    }

    /** Without them both patterns look alike, and stay in the order they are written in. */
    @Test
    void queriesBeginWithWhatIsRareOnceTheStoreIsOpenedAgain(@TempDir Path folder)
            throws Exception {
        try (Store store = Store.open(folder)) {
            fill(store, 40);
            store.writeStatistics();
            assertThat(firstAsked(store)).isEqualTo(COMMON);
        }
        try (Store store = Store.open(folder)) {
            assertThat(firstAsked(store)).isEqualTo(RARE);
        }
    }

    @Test
    void areCountedAnewAndStayWithTheNextGenerationOfTheFiles(@TempDir Path folder)
            throws Exception {
        try (Store store = Store.open(folder)) {
            fill(store, 40);
            store.writeStatistics();
            fill(store, 50);
            store.writeStatistics();
            Spool spool = store.spool();
            Graph much = GraphMemFactory.createDefaultGraph();
            for (int i = 0; i < 30_000; i++) {
                much.add(NodeFactory.createURI("http://x/m" + i), RARE, CLASS);
            }
            Txn.executeWrite(
                    store.dataset(),
                    () -> {
                        spool.begin();
                        spool.put("http://x/much", much);
                        spool.complete();
                    });
        }
        Store.open(folder).close();
        assertThat(folder.resolve("Data-0002")).isDirectory();
        assertThat(statistics(folder)).contains("(<http://x/common> 50)");
    }

    @Test
    void needAPlace() {
        try (Store store = Store.inMemory()) {
            assertThatThrownBy(store::writeStatistics).isInstanceOf(IllegalStateException.class);
        }
    }

    private static void fill(Store store, int things) {
        Txn.executeWrite(
                store.dataset(),
                () -> {
                    for (int i = 0; i < things; i++) {
                        Node graph = NodeFactory.createURI("http://x/g" + i % 3);
                        Node thing = NodeFactory.createURI("http://x/s" + i);
                        Node other = NodeFactory.createURI("http://x/o" + i);
                        var graphs = store.dataset().asDatasetGraph();
                        graphs.add(new Quad(graph, thing, RDF.type.asNode(), CLASS));
                        graphs.add(new Quad(graph, thing, COMMON, other));
                        if (i == 0) {
                            graphs.add(new Quad(graph, thing, RARE, other));
                        }
                    }
                });
    }

    private static Node firstAsked(Store store) {
        Node thing = Var.alloc("s");
        BasicPattern pattern = new BasicPattern();
        pattern.add(Triple.create(thing, COMMON, Var.alloc("a")));
        pattern.add(Triple.create(thing, RARE, Var.alloc("b")));
        return TDBInternal.getDatasetGraphTDB(store.dataset().asDatasetGraph())
                .getReorderTransform()
                .reorder(pattern)
                .get(0)
                .getPredicate();
    }

    private static String statistics(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            List<Path> found = files.filter(file -> file.endsWith("stats.opt")).toList();
            assertThat(found).hasSize(1);
            return Files.readString(found.get(0));
        }
    }
}
