package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/** Where paragraphs begin with an indent, an indented line begins one. */
final class Indent implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        return boundary.layout().indents() && boundary.isIndented() ? Verdict.BEGIN : null;
    }
}
