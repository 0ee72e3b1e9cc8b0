package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/** A row of a table, its cells parted by tabs, is no part of a paragraph. */
final class TableRow implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean row = boundary.before().isRow() || boundary.after().isRow();
        return row ? Verdict.BEGIN : null;
    }
}
