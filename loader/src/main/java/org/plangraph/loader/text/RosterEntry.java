package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a name and a column gap is an entry of a roster, unless a bracket stands
 * open.
 */
final class RosterEntry implements BoundaryRule {

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        if (boundary.paragraph().isBracketOpen()) {
            return null;
        }
        boolean entry =
                boundary.paragraph().isRoster()
                        ? NameColumn.continues(boundary.after().words())
                        : NameColumn.begins(boundary.after().words());
        return entry ? Verdict.BEGIN : null;
    }
}
