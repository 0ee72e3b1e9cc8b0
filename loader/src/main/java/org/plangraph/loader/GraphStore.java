package org.plangraph.loader;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * Takes the graphs that a load makes. Its methods are called inside a write transaction of the
 * dataset that the graphs belong to, from one thread: {@link #begin}, changes, {@link #complete}.
 * What a transaction that is given up has changed is as if it had never been.
 */
public interface GraphStore {

    /** The first call of a transaction. */
    default void begin() {}

    /** Puts a graph in place of the one of that name. */
    void put(String name, Graph graph);

    /** Adds facts to the graph of that name. */
    void add(String name, Graph graph);

    /**
     * A copy in memory of the graph of that name, with what this transaction has changed in it; an
     * empty one where there is none.
     */
    Graph read(String name);

    /** Takes a graph out. */
    void remove(String name);

    /** The last call of a transaction, before it is committed. */
    default void complete() {}

    /** The dataset itself: each change is there at once. */
    static GraphStore of(Dataset dataset) {
        return new GraphStore() {
            @Override
            public void put(String name, Graph graph) {
                dataset.replaceNamedModel(name, ModelFactory.createModelForGraph(graph));
            }

            @Override
            public void add(String name, Graph graph) {
                dataset.addNamedModel(name, ModelFactory.createModelForGraph(graph));
            }

            @Override
            public Graph read(String name) {
                Graph copy = GraphMemFactory.createGraphMem2();
                GraphUtil.addInto(copy, dataset.getNamedModel(name).getGraph());
                return copy;
            }

            @Override
            public void remove(String name) {
                dataset.removeNamedModel(name);
            }
        };
    }
}
