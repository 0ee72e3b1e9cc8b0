package org.plangraph.api.store;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A graph that comes with the program: the ontology, the schemes. A store keeps it in a named graph
 * of its own together with its digest ({@code dct:identifier}), and takes it anew when the program
 * brings another.
 *
 * @param name of the named graph
 * @param digest changes whenever the content does
 * @param content is asked for only when the store has not got it
 */
record ReferenceGraph(Node name, String digest, Supplier<Graph> content) {

    static List<ReferenceGraph> packed() {
        return List.of();
    }

    void refreshIn(DatasetGraph store) {
        Node mark = NodeFactory.createLiteralString(digest);
        Node says = DCTerms.identifier.asNode();
        if (Txn.calculateRead(store, () -> store.contains(name, name, says, mark))) {
            return;
        }
        Graph fresh = content.get();
        Txn.executeWrite(
                store,
                () -> {
                    store.removeGraph(name);
                    Graph kept = store.getGraph(name);
                    GraphUtil.addInto(kept, fresh);
                    kept.add(name, says, mark);
                    store.prefixes().putAll(fresh.getPrefixMapping());
                });
    }
}
