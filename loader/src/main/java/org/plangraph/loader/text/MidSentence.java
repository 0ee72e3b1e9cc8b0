package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/** After a comma the sentence goes on, however short the line. */
final class MidSentence implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean open = Characters.leavesOpen(boundary.before().last());
        return open && (!boundary.isMarked() || boundary.isFull()) ? Verdict.JOIN : null;
    }
}
