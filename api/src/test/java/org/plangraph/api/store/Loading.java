package org.plangraph.api.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;

/**
 * A process of its own that loads documents until it is killed: one graph, one transaction each.
 */
final class Loading {

    private Loading() {}

    static Process start(Path store, int triples) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Loading.class.getName(),
                        store.toString(),
                        String.valueOf(triples))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits until the process has stored one more document. */
    static void awaitLine(Process process) throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (reader.readLine() == null) {
            throw new IOException("the loading process stored nothing");
        }
    }

    public static void main(String[] arguments) throws Exception {
        int triples = Integer.parseInt(arguments[1]);
        try (Store store = Store.open(Path.of(arguments[0]))) {
            DatasetGraph graphs = store.dataset().asDatasetGraph();
            for (int document = 0; ; document++) {
                Node graph = edition(document);
                Txn.executeWrite(graphs, () -> replace(graphs, graph, triples));
                System.out.println(document);
            }
        }
    }

    /** A handful of plans, whose editions are replaced again and again. */
    private static Node edition(int document) {
        return NodeFactory.createURI(
                "https://w3id.org/plangraph/id/plan/990101-%010x/edition/%016x"
                        .formatted(document % 7, document % 7));
    }

    private static void replace(DatasetGraph graphs, Node graph, int triples) {
        graphs.removeGraph(graph);
        for (int i = 0; i < triples; i++) {
            Node task = NodeFactory.createURI(graph.getURI() + "/task/" + i);
            Node label = NodeFactory.createLiteralString("任务" + i + " " + System.nanoTime());
            graphs.getGraph(graph).add(Triple.create(task, RDFS.label.asNode(), label));
        }
    }
}
