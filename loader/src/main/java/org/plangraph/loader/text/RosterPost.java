package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/** A post that was wrapped goes on below its roster line, which fills the column of the roster. */
final class RosterPost implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        if (!boundary.paragraph().isRoster()) {
            return null;
        }
        return boundary.isRosterFull() && !boundary.isMarked() ? Verdict.JOIN : Verdict.BEGIN;
    }
}
