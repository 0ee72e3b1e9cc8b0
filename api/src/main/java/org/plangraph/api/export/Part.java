package org.plangraph.api.export;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/**
 * A part of the graph, to be read as often as one likes within one snapshot, always in the same
 * order: all statements of a subject in a graph behind each other, each statement once.
 */
public interface Part {

    /** How many statements there are. */
    long size();

    /** Reads all statements, each with the graph it stands in. */
    void read(Consumer<Quad> statements);

    /** The IRIs of the graphs that statements stand in. */
    Set<String> graphs();

    /**
     * The same for forms that do not tell in which graph a statement stands: one that stands in
     * several is there once, and counts once.
     */
    Part once();
}
