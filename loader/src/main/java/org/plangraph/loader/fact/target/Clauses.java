package org.plangraph.loader.fact.target;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.outline.Span;

/** Divides a sentence at its commas and semicolons, not inside brackets, titles or quotations. */
final class Clauses {

    /**
     * A stretch between two marks.
     *
     * @param opensSegment whether it is the first behind a semicolon or the sentence's start
     */
    record Clause(Span words, boolean opensSegment) {}

    private Clauses() {}

    static List<Clause> in(String text, Span sentence) {
        List<Clause> clauses = new ArrayList<>();
        int depth = 0;
        int start = sentence.start();
        boolean opens = true;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean last = i == sentence.end();
            char c = last ? '；' : text.charAt(i);
            if ("（(《“〈【〔".indexOf(c) >= 0) {
                depth++;
            } else if ("）)》”〉】〕".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if (last || (depth == 0 && "，,；;：:".indexOf(c) >= 0 && !insideNumber(text, i))) {
                Span words = new Span(start, i).strip(text);
                if (!words.isEmpty()) {
                    clauses.add(new Clause(words, opens));
                    opens = "；;".indexOf(c) >= 0;
                } else {
                    opens |= "；;".indexOf(c) >= 0;
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    /** 1,200 and 0.8：1 are one number. */
    private static boolean insideNumber(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isDigit(text.charAt(index - 1))
                && Character.isDigit(text.charAt(index + 1))
                && "，；;".indexOf(text.charAt(index)) < 0;
    }
}
