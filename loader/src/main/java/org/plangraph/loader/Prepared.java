package org.plangraph.loader;

import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.rdf.EditionGraph;

/**
 * A document that is read and checked, ready to be stored.
 *
 * @param extract what was read, with the problems the shapes found in it
 * @param graph null where the document holds nothing to store
 */
public record Prepared(Extract extract, @Nullable EditionGraph graph) {

    /** Name of the document. */
    public String name() {
        return extract.document().name();
    }
}
