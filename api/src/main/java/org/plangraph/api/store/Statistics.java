package org.plangraph.api.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.solver.stats.Stats;
import org.apache.jena.tdb2.solver.stats.StatsCollectorNodeId;
import org.apache.jena.tdb2.solver.stats.StatsResults;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * How often each property and class occurs in the named graphs of a store, in the file by which
 * TDB2 puts the patterns of a query in order (<a
 * href="https://jena.apache.org/documentation/tdb/optimizer.html">TDB Optimizer</a>). TDB2 reads it
 * when it opens a database; figures that are out of date make queries slower, never wrong.
 */
final class Statistics {

    private static final String DRAFT = Names.optStats + ".new";

    private Statistics() {}

    /**
     * Counts what a store holds and writes the file, which is there whole or as it was before.
     *
     * @param graphs a store on disk, open
     */
    static void write(DatasetGraph graphs) throws IOException {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(graphs);
        StatsResults counted = Txn.calculateRead(graphs, () -> count(database));
        Path folder = Path.of(database.getLocation().getDirectoryPath());
        Path draft = folder.resolve(DRAFT);
        try (OutputStream out = Files.newOutputStream(draft)) {
            Stats.write(out, counted);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        Files.move(draft, folder.resolve(Names.optStats), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Facts that stand in several graphs count as often: the union has no count of its own. */
    private static StatsResults count(DatasetGraphTDB database) {
        NodeTupleTable quads = database.getQuadTable().getNodeTupleTable();
        StatsCollectorNodeId counting = new StatsCollectorNodeId(quads.getNodeTable());
        Iterator<Tuple<NodeId>> facts = quads.findAll();
        while (facts.hasNext()) {
            Tuple<NodeId> fact = facts.next();
            counting.record(fact.get(0), fact.get(1), fact.get(2), fact.get(3));
        }
        return counting.results();
    }
}
