package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One layout for a document that is set in one way; else one for each stretch between long lines.
 */
final class Layouts {

    private Layouts() {}

    /** For each line the layout of the stretch it belongs to. */
    static List<Layout> of(List<Line> lines) {
        Layout whole = Layout.of(lines);
        if (whole.wrapped()) {
            return Collections.nCopies(lines.size(), whole);
        }
        List<Layout> layouts = new ArrayList<>(lines.size());
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).width() > Layout.LONGEST_WRAPPED) {
                Layout stretch = Layout.of(lines.subList(from, at));
                layouts.addAll(Collections.nCopies(at - from, stretch));
                if (at < lines.size()) {
                    layouts.add(Layout.UNWRAPPED);
                }
                from = at + 1;
            }
        }
        return layouts;
    }
}
