package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text whose lines are paragraphs as conversion from PDF does: lines wrapped at a width,
 * pages with numbers, empty lines between all lines, indents kept or lost, blanks between digits
 * and ideographs.
 */
public record Rewrapping(int width, String indent, int page, String pageNumber, boolean doubled) {

    public static Rewrapping at(int width) {
        return new Rewrapping(width, "", 0, "", false);
    }

    public Rewrapping indented(String with) {
        return new Rewrapping(width, with, page, pageNumber, doubled);
    }

    public Rewrapping withPages(int lines, String number) {
        return new Rewrapping(width, indent, lines, number, doubled);
    }

    public Rewrapping doubledLines() {
        return new Rewrapping(width, indent, page, pageNumber, true);
    }

    public String of(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(paragraph, width - 2.0, lines);
        }
        StringBuilder wrapped = new StringBuilder();
        int number = 1;
        for (int at = 0; at < lines.size(); at++) {
            if (page > 0 && at > 0 && at % page == 0) {
                wrapped.append("\n\n").append(pageNumber.formatted(number++)).append("\n ");
            }
            wrapped.append(lines.get(at)).append(doubled ? "\n\n" : "\n");
        }
        return wrapped.toString();
    }

    /** The lines of a paragraph whose first is as wide as the others, as in a cell of a table. */
    public List<String> flush(String paragraph) {
        List<String> lines = new ArrayList<>();
        wrap(paragraph, width, lines);
        return lines;
    }

    /** First lines are two full-width characters narrower, whether their indent is kept or not. */
    private void wrap(String paragraph, double narrower, List<String> lines) {
        StringBuilder line = new StringBuilder();
        double left = narrower;
        boolean first = true;
        for (String unit : units(paragraph)) {
            double needed = width(unit);
            if (needed > left && !line.isEmpty()) {
                lines.add((first ? indent : "") + line);
                line.setLength(0);
                left = width;
                first = false;
            }
            line.append(unit);
            left -= needed;
        }
        lines.add((first ? indent : "") + line);
    }

    /** What may not be parted: numbers, words, brackets and punctuation with their neighbours. */
    private static List<String> units(String paragraph) {
        List<String> units = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        for (int at = 0; at < paragraph.length(); at++) {
            char c = paragraph.charAt(at);
            boolean glued =
                    !unit.isEmpty()
                            && ("，。、；：！？）〕］】》〉”％%,;:)]".indexOf(c) >= 0
                                    || "（〔［【《〈“([".indexOf(unit.charAt(unit.length() - 1)) >= 0
                                    || (isWord(c) && isWord(unit.charAt(unit.length() - 1))));
            if (!glued && !unit.isEmpty()) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.append(c);
        }
        units.add(unit.toString());
        return units;
    }

    private static boolean isWord(char c) {
        return c > ' ' && c < 0x80;
    }

    private static double width(String unit) {
        return unit.codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1.0).sum();
    }
}
