package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same short line at the top (or the foot) of three pages or more is no part of the text. */
final class RunningHead {

    private static final int OFTEN = 3;

    /** Longer lines than 40 full-width characters are no running heads. */
    private static final int LONGEST = 160;

    private RunningHead() {}

    /** The lines without running heads; the line after one knows that it begins a page. */
    static List<Line> drop(List<Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (isAtEdge(lines, at)) {
                seen.merge(key(lines.get(at)), 1, Integer::sum);
            }
        }
        List<Line> kept = new ArrayList<>(lines.size());
        boolean page = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (isAtEdge(lines, at) && seen.getOrDefault(key(line), 0) >= OFTEN) {
                page = true;
            } else {
                kept.add(page ? line.onNewPage() : line);
                page = false;
            }
        }
        return kept;
    }

    private static boolean isAtEdge(List<Line> lines, int at) {
        boolean top = lines.get(at).pageBefore();
        boolean foot = at + 1 < lines.size() && lines.get(at + 1).pageBefore();
        return (top || foot) && lines.get(at).width() <= LONGEST;
    }

    private static String key(Line line) {
        return line.bare().replaceAll("\\d", "");
    }
}
