package org.plangraph.loader.text;

import java.util.List;

/**
 * Tells wrapped lines by brackets that they cut in two, where hardly any is wrapped: one that opens
 * in a line as long as any and closes in the next.
 */
final class CutBrackets {

    private static final int ENOUGH = 2;

    /** An indent that was lost, and a word that did not fit. */
    private static final int EARLY = Layout.INDENT + 12;

    private CutBrackets() {}

    /** Where the lines wrap, in quarters of a full-width character; 0 where nothing shows it. */
    static int width(List<Line> lines) {
        int longest = lines.stream().mapToInt(Line::width).max().orElse(0);
        int cut = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (isBetween(lines.get(at), lines.get(at + 1))) {
                if (lines.get(at).width() < longest - EARLY) {
                    return 0;
                }
                cut++;
            }
        }
        return cut >= ENOUGH && longest <= Layout.LONGEST_WRAPPED ? longest : 0;
    }

    /** Whether one line opens a bracket that the next closes, without a number or a label. */
    static boolean isBetween(Line line, Line next) {
        return !next.marked()
                && !next.isLabelled()
                && !line.endsSentence()
                && open(line.bare()) > 0
                && open(next.bare()) < 0;
    }

    /** How many brackets a line leaves open; how many it closes of those before, negative. */
    private static int open(String bare) {
        int opened = 0;
        int closed = 0;
        for (int at = 0; at < bare.length(); at++) {
            if (Characters.opensBracket(bare.charAt(at))) {
                opened++;
            } else if (Characters.closesBracket(bare.charAt(at))) {
                closed += opened == 0 ? 1 : 0;
                opened = Math.max(0, opened - 1);
            }
        }
        return closed > 0 ? -closed : opened;
    }
}
