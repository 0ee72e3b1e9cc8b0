package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/**
 * A number begins a section or a task where the line before can have ended its paragraph, and where
 * it is the next in its row.
 */
final class MarkedLine implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean ended = boundary.before().endsSentence() || boundary.paragraph().isHeading();
        boolean next = boundary.isNextNumber();
        return (ended || next) && boundary.isMarked() ? Verdict.BEGIN : null;
    }
}
