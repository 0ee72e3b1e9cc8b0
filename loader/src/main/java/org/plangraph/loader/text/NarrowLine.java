package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/**
 * After a full stop, a line that stops two characters early without need is a first line whose
 * indent was lost.
 */
final class NarrowLine implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean first =
                boundary.layout().narrowFirst()
                        && boundary.before().endsSentence()
                        && boundary.isNarrow();
        return first ? Verdict.BEGIN : null;
    }
}
