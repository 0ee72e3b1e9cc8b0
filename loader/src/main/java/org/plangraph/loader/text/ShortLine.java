package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/** A line that ends before the wrap width is the last of its paragraph. */
final class ShortLine implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        return boundary.isFull() ? null : Verdict.BEGIN;
    }
}
