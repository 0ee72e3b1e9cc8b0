package org.plangraph.loader;

import java.util.Arrays;
import java.util.List;
import org.plangraph.loader.extract.Problem;

/** The places of problems as readers look for them: the line and the words. */
final class Places {

    /** Code points of a stretch that are shown. */
    private static final int SHOWN = 40;

    private final int[] text;
    private final int[] breaks;

    /**
     * @param text as read, before mending
     */
    Places(String text) {
        this.text = text.codePoints().toArray();
        int[] places = new int[this.text.length];
        int found = 0;
        for (int at = 0; at < this.text.length; at++) {
            if (this.text[at] == '\n') {
                places[found++] = at;
            }
        }
        this.breaks = Arrays.copyOf(places, found);
    }

    /** The problems, those with a position with line and words. */
    List<Problem> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private Problem of(Problem problem) {
        Integer start = problem.start();
        Integer end = problem.end();
        if (start == null || end == null || start > end || end > text.length) {
            return problem;
        }
        return problem.at(line(start), words(start, end));
    }

    /** From one. */
    private int line(int position) {
        int found = Arrays.binarySearch(breaks, position);
        return (found < 0 ? -found - 1 : found) + 1;
    }

    private String words(int start, int end) {
        StringBuilder words = new StringBuilder();
        int shown = 0;
        for (int at = start; at < end; at++) {
            if (Character.isWhitespace(text[at]) || text[at] == '\u3000') {
                continue;
            }
            if (shown++ == SHOWN) {
                return words.append('…').toString();
            }
            words.appendCodePoint(text[at]);
        }
        return words.toString();
    }
}
