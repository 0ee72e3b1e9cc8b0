package org.plangraph.api.store.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The facts of a store that hold texts, by the numbers that TDB2 has for nodes: what is no text is
 * passed over without being read. Inside a transaction.
 */
final class StoredTexts {

    private static final long MIX_1 = 0xbf58476d1ce4e5b9L;
    private static final long MIX_2 = 0x94d049bb133111ebL;

    private final NodeTupleTable quads;
    private final NodeTable nodes;
    private final Map<NodeId, Node> properties = new HashMap<>();

    /**
     * @param properties that hold texts, IRIs
     */
    StoredTexts(DatasetGraph graphs, Set<String> properties) {
        this.quads = TDBInternal.requireStorage(graphs).getQuadTable().getNodeTupleTable();
        this.nodes = quads.getNodeTable();
        for (String iri : properties) {
            Node property = NodeFactory.createURI(iri);
            NodeId id = nodes.getNodeIdForNode(property);
            if (!NodeId.isDoesNotExist(id)) {
                this.properties.put(id, property);
            }
        }
    }

    /** The texts of a graph. */
    Iterator<Quad> of(Node graph) {
        NodeId id = nodes.getNodeIdForNode(graph);
        if (NodeId.isDoesNotExist(id)) {
            return Iter.nullIterator();
        }
        Iterator<Tuple<NodeId>> facts =
                quads.find(id, NodeId.NodeIdAny, NodeId.NodeIdAny, NodeId.NodeIdAny);
        Iterator<Tuple<NodeId>> texts =
                Iter.filter(facts, fact -> properties.containsKey(fact.get(2)));
        Iterator<Quad> all =
                Iter.map(
                        texts,
                        fact ->
                                new Quad(
                                        graph,
                                        nodes.getNodeForNodeId(fact.get(1)),
                                        properties.get(fact.get(2)),
                                        nodes.getNodeForNodeId(fact.get(3))));
        return Iter.filter(all, quad -> quad.getObject().isLiteral());
    }

    /**
     * The state of all of a store: where its facts stand is changed by each write, since TDB2 never
     * writes a block of a tree that was committed.
     *
     * @return empty for a store in memory
     */
    static String state(DatasetGraph graphs) throws IOException {
        Location location = TDBInternal.requireStorage(graphs).getLocation();
        if (location.isMem()) {
            return "";
        }
        Path generation = Path.of(location.getDirectoryPath());
        Path tree = generation.resolve("GSPO.bpt");
        return Files.exists(tree)
                ? generation.getFileName()
                        + " "
                        + HexFormat.of().formatHex(Files.readAllBytes(tree))
                : "";
    }

    /**
     * The state of the texts of a graph: a sum over its facts, which says nothing of who wrote what
     * and when. Two states of a graph have the same where they hold the same texts.
     *
     * @param texts how many there are
     */
    record Stamp(String value, long texts) {}

    private static final class Sum {
        private long sum;
        private long texts;
    }

    /** The stamps of all named graphs that hold texts. */
    static Map<String, Stamp> stamps(DatasetGraph graphs, Set<String> properties) {
        return Txn.calculateRead(graphs, () -> new StoredTexts(graphs, properties).stamps());
    }

    private Map<String, Stamp> stamps() {
        Map<NodeId, Sum> sums = new HashMap<>();
        properties.keySet().forEach(property -> add(property, sums));
        Map<String, Stamp> stamps = new HashMap<>();
        sums.forEach(
                (id, sum) -> {
                    Node graph = nodes.getNodeForNodeId(id);
                    if (graph.isURI()) {
                        String value = Long.toHexString(sum.sum) + " " + sum.texts;
                        stamps.put(graph.getURI(), new Stamp(value, sum.texts));
                    }
                });
        return stamps;
    }

    private void add(NodeId property, Map<NodeId, Sum> sums) {
        Iterator<Tuple<NodeId>> facts =
                quads.find(NodeId.NodeIdAny, NodeId.NodeIdAny, property, NodeId.NodeIdAny);
        long seed = number(property);
        while (facts.hasNext()) {
            Tuple<NodeId> fact = facts.next();
            Sum sum = sums.computeIfAbsent(fact.get(0), graph -> new Sum());
            sum.sum += mixed(mixed(seed + number(fact.get(1))) + number(fact.get(3)));
            sum.texts++;
        }
    }

    private static long number(NodeId id) {
        return id.isPtr() ? id.getPtrLocation() : mixed(id.hashCode());
    }

    /** Spreads a number over all bits (the finalizer of SplitMix64). */
    private static long mixed(long number) {
        long z = number + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * MIX_1;
        z = (z ^ (z >>> 27)) * MIX_2;
        return z ^ (z >>> 31);
    }
}
