package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/**
 * Where empty lines stand only between paragraphs, each one parts two. At the end of a page there
 * is always one, so only a full stop before it tells.
 */
final class EmptyLine implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean parts = boundary.layout().blanks() && boundary.after().blankBefore();
        boolean ended =
                boundary.after().pageBefore()
                        ? boundary.before().last() == '。'
                        : boundary.before().endsSentence();
        return parts && ended ? Verdict.BEGIN : null;
    }
}
