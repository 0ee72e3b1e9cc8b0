package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/** Where empty lines stand only between paragraphs, each one parts two. */
final class EmptyLine implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean parts = boundary.layout().blanks() && boundary.after().blankBefore();
        return parts && boundary.before().endsSentence() ? Verdict.BEGIN : null;
    }
}
