package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that only number a page: {@code - 14 -}, {@code — 3 —}, {@code 第3页 共9页}, {@code 3/9}; bare
 * digits where the lines around show that a page ended there.
 */
final class PageNumber {

    private static final int LONGEST = 16;

    private static final Pattern DECORATED =
            Pattern.compile(
                    "[-‐-―－─━–—~～·•]{1,4}+\\d{1,4}+[-‐-―－─━–—~～·•]{1,4}+"
                            + "|第\\d{1,4}+页(?:[,，/／]?共\\d{1,4}+页)?+"
                            + "|(?:共\\d{1,4}+页[,，]?)第\\d{1,4}+页"
                            + "|\\d{1,4}+[/／]\\d{1,4}+"
                            + "|(?i:page)\\d{1,4}+(?i:of\\d{1,4}+)?+");

    private static final Pattern BARE = Pattern.compile("\\d{1,4}+");

    /** Pages hold more characters than this between their numbers. */
    private static final int SHORTEST_PAGE = 250;

    /** Twelve full-width characters: cells and names are shorter. */
    private static final int RUNNING = 48;

    private static final int CELL = 24;

    private final List<Line> lines;

    private PageNumber(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines without page numbers; the line after one knows that it begins a page. */
    static List<Line> drop(List<Line> lines) {
        return new PageNumber(lines).drop();
    }

    private List<Line> drop() {
        List<Line> kept = new ArrayList<>(lines.size());
        boolean page = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (numbersPage(at)) {
                page = true;
            } else {
                kept.add(page ? line.onNewPage() : line);
                page = false;
            }
        }
        return kept;
    }

    private boolean numbersPage(int at) {
        String bare = lines.get(at).bare();
        if (bare.length() > LONGEST) {
            return false;
        }
        if (DECORATED.matcher(bare).matches()) {
            return true;
        }
        return BARE.matcher(bare).matches() && (endsPage(at) || isInRun(at) || cutsText(at));
    }

    private boolean endsPage(int at) {
        return lines.get(at).pageBefore()
                || at + 1 == lines.size()
                || lines.get(at + 1).pageBefore();
    }

    /** One more than the last bare number, a page further up; or one less than the next. */
    private boolean isInRun(int at) {
        return follows(at, -1) || follows(at, 1);
    }

    private boolean follows(int at, int step) {
        int characters = 0;
        for (int other = at + step; other >= 0 && other < lines.size(); other += step) {
            Line line = lines.get(other);
            if (characters >= SHORTEST_PAGE && BARE.matcher(line.bare()).matches()) {
                return Integer.parseInt(line.bare())
                        == Integer.parseInt(lines.get(at).bare()) + step;
            }
            characters += line.bare().length();
            if (characters > 20 * SHORTEST_PAGE) {
                return false;
            }
        }
        return false;
    }

    /** Between lines of running text, not among the cells of a table that was taken apart. */
    private boolean cutsText(int at) {
        if (at == 0 || at + 1 >= lines.size() || !isText(lines.get(at - 1))) {
            return false;
        }
        return !lines.get(at - 1).endsSentence() || isText(lines.get(at + 1));
    }

    private static boolean isText(Line line) {
        return line.width() >= RUNNING || (line.marked() && line.width() > CELL);
    }
}
