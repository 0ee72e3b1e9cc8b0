package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/** No paragraph begins inside a bracket, as long as the lines are full. */
final class OpenBracket implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean open = boundary.paragraph().isBracketOpen();
        return open && boundary.isFull() ? Verdict.JOIN : null;
    }
}
