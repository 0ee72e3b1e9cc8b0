package org.plangraph.api.store.bulk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Puts the facts that wait beside a store into it, all or none. Where they are many, next to what
 * the store holds, TDB2's files are written anew, each index in its order, under the name of the
 * next generation; else they are inserted in a transaction. A process that dies in the middle
 * leaves what waited as it was.
 */
public final class Settling {

    /** A fact is inserted in about the time in which so many are written anew. */
    private static final int INSERTED_IN_THE_TIME_OF = 16;

    /** TDB2 takes a directory whose name ends so away when it opens a database. */
    private static final String DRAFT = "-tmp";

    private final Path store;
    private final DatasetGraph graphs;
    private final Waiting waiting;
    private final NodeTupleTable quads;

    private Settling(Path store, DatasetGraph graphs) {
        this.store = store;
        this.graphs = graphs;
        this.waiting = Waiting.of(store);
        this.quads = TDBInternal.getDatasetGraphTDB(graphs).getQuadTable().getNodeTupleTable();
    }

    /**
     * Puts in what waits.
     *
     * @param store directory of the store
     * @param graphs the same store, open, with no transaction
     * @return whether there is a new generation of its files: then {@code graphs} is closed, and
     *     the store has to be opened again
     * @throws IOException where the disk is full or a file cannot be read or written; nothing is
     *     lost, and {@code graphs} is closed
     */
    public static boolean settle(Path store, DatasetGraph graphs) throws IOException {
        @Nullable Path draft;
        try {
            draft = new Settling(store, graphs).settled();
        } catch (IOException | RuntimeException e) {
            TDBInternal.expel(graphs, true);
            throw e;
        }
        if (draft == null) {
            return false;
        }
        TDBInternal.expel(graphs, true);
        replace(store, draft);
        return true;
    }

    /** Puts in what waits; where there is a new generation of TDB2's files, a draft of it. */
    private @Nullable Path settled() throws IOException {
        List<Path> files = Txn.calculateRead(graphs, () -> waiting.files(graphs));
        if (files.isEmpty()) {
            removeOlderGenerations(store, waiting.generation());
            Waiting.clear(store);
            return null;
        }
        List<Segment> segments = new ArrayList<>();
        for (Path file : files) {
            segments.add(Segment.read(file));
        }
        long size = segments.stream().mapToLong(Segment::size).sum();
        long stored = stored();
        if (size * INSERTED_IN_THE_TIME_OF < stored) {
            insert(segments);
            Waiting.clear(store);
            return null;
        }
        checkRoom(size + stored);
        Path draft = draft(waiting.generation());
        pack(segments, draft);
        return draft;
    }

    /** Makes a new generation the one to open, and takes the older ones away. */
    private static void replace(Path store, Path draft) throws IOException {
        String name = draft.getFileName().toString();
        Path generation = store.resolve(name.substring(0, name.length() - DRAFT.length()));
        Files.move(draft, generation, StandardCopyOption.ATOMIC_MOVE);
        force(store);
        removeOlderGenerations(store, generation);
        Waiting.clear(store);
    }

    /** Those that a process had replaced when it died before it could take them away. */
    private static void removeOlderGenerations(Path store, Path newest) throws IOException {
        Path folder = store.resolve(Waiting.FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> replaced = Files.list(folder)) {
            replaced.map(path -> store.resolve(path.getFileName()))
                    .filter(path -> !path.equals(newest) && Files.isDirectory(path))
                    .forEach(IO::deleteAll);
        }
    }

    /** About how many facts there are: as many as its blocks can hold. */
    private long stored() throws IOException {
        Path leaves = waiting.generation().resolve(IndexOrder.COLUMNS + "." + Names.extBptRecords);
        return Files.size(leaves) / SystemTDB.LenIndexQuadRecord;
    }

    private void checkRoom(long facts) throws IOException {
        long needed = facts * SystemTDB.LenIndexQuadRecord * indexes().size();
        long there = Files.getFileStore(store).getUsableSpace();
        if (there < needed) {
            throw new IOException(
                    "putting in what waits takes "
                            + (needed >> 20)
                            + " MiB on the disk of "
                            + store
                            + ", which has "
                            + (there >> 20)
                            + " MiB left: make room and try again");
        }
    }

    private List<TupleIndexRecord> indexes() {
        return Arrays.stream(quads.getTupleTable().getIndexes())
                .map(TupleIndex::baseTupleIndex)
                .map(TupleIndexRecord.class::cast)
                .toList();
    }

    private void insert(List<Segment> segments) {
        Txn.executeWrite(
                graphs,
                () -> {
                    removed(segments).forEach(this::remove);
                    for (TupleIndexRecord index : indexes()) {
                        IndexOrder order = new IndexOrder(index.getName());
                        RangeIndex records = index.getRangeIndex();
                        new MergedFacts(waiting(segments, order)).forEachRemaining(records::insert);
                    }
                    graphs.deleteAny(Waiting.MARKS, Node.ANY, Node.ANY, Node.ANY);
                });
    }

    private void remove(long graph) {
        byte[] id = new byte[NodeId.SIZE];
        Ids.write(graph, id, 0);
        Node name = quads.getNodeTable().getNodeForNodeId(NodeIdFactory.get(id));
        graphs.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }

    private void pack(List<Segment> segments, Path draft) throws IOException {
        if (Files.exists(draft)) {
            IO.deleteAll(draft);
        }
        Files.createDirectory(draft);
        linkOtherFiles(draft);
        Set<Long> gone = removed(segments);
        gone.add(Ids.of(quads.getNodeTable().getNodeIdForNode(Waiting.MARKS)));
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), indexes().size());
        ExecutorService writers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> written = new ArrayList<>();
            for (TupleIndexRecord index : indexes()) {
                written.add(writers.submit(() -> pack(index, segments, gone, draft)));
            }
            for (Future<?> one : written) {
                await(one);
            }
        } finally {
            writers.shutdownNow();
        }
        force(draft);
    }

    private void pack(TupleIndexRecord index, List<Segment> segments, Set<Long> gone, Path draft) {
        IndexOrder order = new IndexOrder(index.getName());
        Txn.executeRead(
                graphs,
                () -> {
                    List<SortedFacts> sources = waiting(segments, order);
                    sources.add(new StoredFacts(index.getRangeIndex(), order, gone));
                    PackedIndex.write(draft, index.getName(), new MergedFacts(sources));
                });
    }

    /** Of each segment what no later one takes out. */
    private static List<SortedFacts> waiting(List<Segment> segments, IndexOrder order) {
        Set<Long> gone = new HashSet<>();
        List<SortedFacts> sources = new ArrayList<>();
        for (int i = segments.size() - 1; i >= 0; i--) {
            sources.add(segments.get(i).in(order, gone));
            for (long graph : segments.get(i).removed()) {
                gone.add(graph);
            }
        }
        return sources;
    }

    private static Set<Long> removed(List<Segment> segments) {
        Set<Long> removed = new HashSet<>();
        for (Segment segment : segments) {
            for (long graph : segment.removed()) {
                removed.add(graph);
            }
        }
        return removed;
    }

    /** Nodes, prefixes and the default graph stay as they are: the same files get a second name. */
    private void linkOtherFiles(Path draft) throws IOException {
        Set<String> written = new HashSet<>();
        indexes().forEach(index -> written.add(index.getName()));
        try (Stream<Path> files = Files.list(waiting.generation())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                String index = name.substring(0, Math.max(0, name.indexOf('.')));
                if (!written.contains(index)
                        && !name.equals(Names.TDB_LOCK_FILE)
                        && !name.equals(Names.journalFile)) {
                    link(file, draft.resolve(name));
                }
            }
        }
    }

    private static void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(file, name);
            force(name);
        }
    }

    private static Path draft(Path generation) {
        String name = generation.getFileName().toString();
        int number = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
        return generation.resolveSibling("Data-%04d%s".formatted(number + 1, DRAFT));
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void await(Future<?> written) throws IOException {
        try {
            written.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while facts were put in; they still wait", e);
        } catch (ExecutionException e) {
            throw new IOException("facts that wait could not be put in: " + e.getCause(), e);
        }
    }
}
