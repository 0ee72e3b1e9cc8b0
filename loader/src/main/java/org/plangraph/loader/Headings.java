package org.plangraph.loader;

import org.plangraph.loader.outline.Outline;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.outline.Unit;

/** What a unit is called: its heading; without one, its first clause. */
final class Headings {

    private static final int LONGEST = 40;

    private Headings() {}

    static Span of(Outline outline, Unit unit) {
        Span heading = unit.heading();
        if (heading != null) {
            return heading;
        }
        String text = outline.text();
        Span words = unit.words().strip(text);
        int end = words.start();
        while (end < words.end()
                && end - words.start() < LONGEST
                && "，,。；;：:\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(words.start(), end);
    }
}
