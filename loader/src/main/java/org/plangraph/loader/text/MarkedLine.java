package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/** A number begins a section or a task where the line before can have ended its paragraph. */
final class MarkedLine implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean ended = boundary.before().endsSentence() || boundary.paragraph().isHeading();
        return ended && boundary.isMarked() ? Verdict.BEGIN : null;
    }
}
