package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/** One reason to begin a paragraph between two lines, or to go on with the one under way. */
interface BoundaryRule {

    /** What a rule says about a place. */
    enum Verdict {
        BEGIN,
        JOIN
    }

    /** Null where the rule has nothing to say: the next one is asked. */
    @Nullable Verdict judge(Boundary boundary);
}
