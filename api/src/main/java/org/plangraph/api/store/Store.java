package org.plangraph.api.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.store.bulk.Settling;
import org.plangraph.api.store.bulk.Spool;
import org.plangraph.api.store.text.TextSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open TDB2 database whose default graph is, for queries, the union of all its named graphs.
 *
 * <p>One process, and in it one {@code Store}, has a directory at a time. Every write is a
 * transaction: a process that dies at any moment leaves whole transactions only. Threads may share
 * a store; TDB2 lets many read while one writes.
 */
public final class Store implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    /**
     * How a new store is made; one that exists stays as it is. Each index is written for each fact:
     * of TDB2's six these four answer every pattern by its bound parts, those of one graph too.
     */
    private static final StoreParams NEW =
            StoreParams.builder("PlanGraph")
                    .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
                    .build();

    private final @Nullable Path directory;
    private final DatasetGraph graphs;
    private final StoreVersion version;
    private @Nullable TextSearch search;

    private Store(@Nullable Path directory, DatasetGraph graphs) {
        this.directory = directory;
        this.graphs = graphs;
        this.version = StoreVersion.of(directory);
        graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
        TextSearch.register(graphs);
    }

    /**
     * Opens the store in a directory, which is made where it is missing.
     *
     * @throws StoreUnavailableException when another process has it, it is no store, it was made by
     *     a newer program, or it cannot be written
     */
    public static Store open(Path directory) throws StoreUnavailableException {
        Path path = directory.toAbsolutePath().normalize();
        StoreDirectory place = new StoreDirectory(path);
        place.prepare();
        if (!OPEN_HERE.add(path)) {
            throw new StoreUnavailableException("The store " + path + " is already open here.");
        }
        boolean opened = false;
        try {
            Store store = new Store(path, settled(place, connect(place)));
            opened = true;
            return store;
        } finally {
            if (!opened) {
                OPEN_HERE.remove(path);
            }
        }
    }

    private static DatasetGraph connect(StoreDirectory place) throws StoreUnavailableException {
        try {
            return DatabaseMgr.connectDatasetGraph(place.path().toString(), NEW);
        } catch (DBOpEnvException e) {
            throw held(place, e);
        } catch (RuntimeException e) {
            throw new StoreUnavailableException(
                    "The store "
                            + place.path()
                            + " cannot be opened ("
                            + e
                            + "): restore it from a backup, or load the documents into a new one.",
                    e);
        }
    }

    /** Puts in what waits beside the store: what a load has read, cut off or not. */
    private static DatasetGraph settled(StoreDirectory place, DatasetGraph graphs)
            throws StoreUnavailableException {
        try {
            return Settling.settle(place.path(), graphs) ? connect(place) : graphs;
        } catch (IOException | RuntimeException e) {
            throw new StoreUnavailableException(
                    "Documents that were read wait to be put into the store "
                            + place.path()
                            + ", and that failed ("
                            + e.getMessage()
                            + "). They still wait: see to that and open the store again.",
                    e);
        }
    }

    /** A store that lives in memory and is gone when it is closed. */
    public static Store inMemory() {
        return new Store(null, DatabaseMgr.createDatasetGraph());
    }

    private static StoreUnavailableException held(StoreDirectory place, RuntimeException cause) {
        String holder =
                place.holder()
                        .map(pid -> "process " + pid + command(pid))
                        .orElse("another process");
        return new StoreUnavailableException(
                "The store "
                        + place.path()
                        + " is open in "
                        + holder
                        + ". A store belongs to one process: stop that one, ask it over HTTP (its"
                        + " /sparql), or use another directory with --store.",
                cause);
    }

    private static String command(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> " (" + command + ")")
                .orElse("");
    }

    /** The graphs, for reading and writing inside transactions. */
    public Dataset dataset() {
        return DatasetFactory.wrap(search == null ? graphs : search.graphs());
    }

    /**
     * Lets queries search text ({@code text:query}): the text index beside the store is brought up
     * to it, and from now on follows what is written through {@link #dataset()}. To be called
     * before other threads have the store; a second call does nothing.
     *
     * @param told is told in sentences what takes long
     * @throws StoreUnavailableException where the index cannot be written
     */
    public void openTextSearch(Consumer<String> told) throws StoreUnavailableException {
        if (search != null) {
            return;
        }
        try {
            search = TextSearch.of(graphs, directory, told);
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    "The text index of the store "
                            + directory
                            + " cannot be written ("
                            + e
                            + "): check disk and rights.",
                    e);
        }
    }

    /**
     * Takes many graphs in little time: they are there when the store is next opened, and not
     * before. A process that dies loses what its last transaction had not committed.
     *
     * @throws IllegalStateException for a store in memory
     */
    public Spool spool() {
        if (directory == null) {
            throw new IllegalStateException("a store in memory has no place where graphs may wait");
        }
        return new Spool(directory, graphs);
    }

    /**
     * Counts what is there, for TDB2 to put the patterns of queries in an order that is fast: from
     * when the store is next opened. Some seconds for many million facts.
     *
     * @throws IllegalStateException for a store in memory
     * @throws IOException where the file cannot be written; queries go on as before
     */
    public void writeStatistics() throws IOException {
        if (directory == null) {
            throw new IllegalStateException("a store in memory has no place for statistics");
        }
        Statistics.write(graphs);
    }

    /**
     * A name for the state that is seen, in the caller's transaction where there is one: the same
     * as long as nothing is written, also when the store is closed and opened again.
     */
    public String version() {
        return version.now(graphs);
    }

    /** Where the store is, null in memory. */
    public @Nullable Path directory() {
        return directory;
    }

    /** Whether no edition of any plan is loaded. */
    public boolean isEmpty() {
        return Txn.calculateRead(
                graphs,
                () -> {
                    var names = graphs.listGraphNodes();
                    while (names.hasNext()) {
                        if (EditionGraphs.isEdition(names.next())) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    /** Waits for nothing: call it when no transaction runs. Closing twice is allowed. */
    @Override
    public void close() {
        closeTextSearch();
        if (directory == null) {
            graphs.close();
        } else if (OPEN_HERE.remove(directory)) {
            TDBInternal.expel(graphs, true);
        }
    }

    /** An index that was not closed is looked through at the next start. */
    private void closeTextSearch() {
        TextSearch open = search;
        search = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException | RuntimeException e) {
                LOG.warn("The text index of the store {} was not closed", directory, e);
            }
        }
    }
}
