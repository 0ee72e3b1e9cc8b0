package org.plangraph.loader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;

/** What became of a document that was to be stored. */
public sealed interface Outcome {

    /** Name of the document. */
    String name();

    /**
     * It is in the store now.
     *
     * @param edition IRI of the edition and of the graph that holds it
     * @param replacedEdition IRI of the edition whose place it took, null where there was none
     */
    record Loaded(Extract extract, String edition, @Nullable String replacedEdition)
            implements Outcome {

        @Override
        public String name() {
            return extract.document().name();
        }
    }

    /**
     * It was in the store already, read by the same rules: nothing was written.
     *
     * @param edition IRI of the edition and of the graph that holds it
     */
    record Unchanged(Extract extract, String edition) implements Outcome {

        @Override
        public String name() {
            return extract.document().name();
        }
    }

    /** It was seen by its digest to be in the store already: it was not read. */
    record Present(String name) implements Outcome {}

    /**
     * It holds nothing to store: the store is as before.
     *
     * @param problems say why, and what to do
     */
    record Failed(String name, List<Problem> problems) implements Outcome {}
}
