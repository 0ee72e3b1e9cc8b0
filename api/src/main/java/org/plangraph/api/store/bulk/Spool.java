package org.plangraph.api.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.GraphStore;

/**
 * Keeps graphs in files beside a store until {@link Settling} puts them in. Their nodes go into the
 * store at once: a file holds numbers only. A file counts when the transaction that wrote it was
 * committed: that leaves a mark in the store.
 */
public final class Spool implements GraphStore {

    /** So many facts fit into a file, whatever they are about. */
    private static final int MOST = 1_000_000;

    private final Waiting waiting;
    private final DatasetGraph graphs;
    private final NodeTable nodes;

    private final Set<Long> removed = new HashSet<>();
    private final Map<Long, List<long[]>> facts = new HashMap<>();

    /** For each graph the files with facts of it, or that take it out. */
    private final Map<Long, Set<Path>> holders = new HashMap<>();

    /** The file that was read last: a batch replaces what one other batch has put in. */
    private @Nullable Path lastFile;

    private @Nullable Segment last;
    private int buffered;
    private long written;

    /**
     * Opens the spool of a store.
     *
     * @param store directory of the store
     * @param graphs the same store, open; nothing waits for it
     */
    public Spool(Path store, DatasetGraph graphs) {
        this.waiting = Waiting.of(store);
        this.graphs = graphs;
        this.nodes =
                TDBInternal.getDatasetGraphTDB(graphs)
                        .getQuadTable()
                        .getNodeTupleTable()
                        .getNodeTable();
    }

    /** How many facts wait, those of transactions that were given up included. */
    public long size() {
        return written;
    }

    @Override
    public void begin() {
        forget();
    }

    @Override
    public void put(String name, Graph graph) {
        remove(name);
        add(name, graph);
    }

    @Override
    public void add(String name, Graph graph) {
        Map<Node, Long> known = new HashMap<>();
        long[] ids = new long[graph.size() * (IndexOrder.WIDTH - 1)];
        int next = 0;
        for (var triples = graph.find(); triples.hasNext(); ) {
            Triple triple = triples.next();
            ids[next++] = known.computeIfAbsent(triple.getSubject(), this::id);
            ids[next++] = known.computeIfAbsent(triple.getPredicate(), this::id);
            ids[next++] = known.computeIfAbsent(triple.getObject(), this::id);
        }
        if (buffered > 0 && buffered + graph.size() > MOST) {
            write();
        }
        facts.computeIfAbsent(id(NodeFactory.createURI(name)), g -> new ArrayList<>()).add(ids);
        buffered += graph.size();
    }

    @Override
    public Graph read(String name) {
        Graph copy = GraphMemFactory.createGraphMem2();
        NodeId known = nodes.getNodeIdForNode(NodeFactory.createURI(name));
        if (NodeId.isDoesNotExist(known)) {
            return copy;
        }
        long graph = Ids.of(known);
        facts.getOrDefault(graph, List.of()).forEach(ids -> add(copy, ids));
        boolean whole = removed.contains(graph);
        List<Path> files = whole ? List.of() : waiting.files(graphs);
        for (int i = files.size() - 1; i >= 0 && !whole; i--) {
            if (holders.getOrDefault(graph, Set.of()).contains(files.get(i))) {
                Segment segment = segment(files.get(i));
                add(copy, segment.of(graph));
                whole = segment.removes(graph);
            }
        }
        if (!whole) {
            GraphUtil.addInto(copy, graphs.getGraph(NodeFactory.createURI(name)));
        }
        return copy;
    }

    private void add(Graph copy, long[] ids) {
        for (int i = 0; i < ids.length; ) {
            copy.add(node(ids[i++]), node(ids[i++]), node(ids[i++]));
        }
    }

    private Node node(long id) {
        return nodes.getNodeForNodeId(Ids.node(id));
    }

    private Segment segment(Path file) {
        try {
            if (!file.equals(lastFile)) {
                last = Segment.read(file);
                lastFile = file;
            }
            return Objects.requireNonNull(last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String name) {
        long graph = id(NodeFactory.createURI(name));
        removed.add(graph);
        List<long[]> gone = facts.remove(graph);
        if (gone != null) {
            gone.forEach(ids -> buffered -= ids.length / (IndexOrder.WIDTH - 1));
        }
    }

    @Override
    public void complete() {
        if (!removed.isEmpty() || !facts.isEmpty()) {
            write();
        }
    }

    private long id(Node node) {
        return Ids.of(nodes.getAllocateNodeId(node));
    }

    private void write() {
        try {
            Path file = waiting.next();
            Segment.of(removed, columns()).write(file);
            waiting.force();
            waiting.mark(graphs, file);
            note(file);
            written += buffered;
            forget();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a transaction that is given up is noted too: then it is not one that counts. */
    private void note(Path file) {
        for (Set<Long> some : List.of(removed, facts.keySet())) {
            some.forEach(graph -> holders.computeIfAbsent(graph, g -> new HashSet<>()).add(file));
        }
    }

    private void forget() {
        removed.clear();
        facts.clear();
        buffered = 0;
    }

    private long[][] columns() {
        long[][] columns = new long[IndexOrder.WIDTH][buffered];
        int next = 0;
        for (Map.Entry<Long, List<long[]>> graph : facts.entrySet()) {
            for (long[] ids : graph.getValue()) {
                for (int i = 0; i < ids.length; next++) {
                    columns[0][next] = graph.getKey();
                    columns[1][next] = ids[i++];
                    columns[2][next] = ids[i++];
                    columns[3][next] = ids[i++];
                }
            }
        }
        return columns;
    }
}
