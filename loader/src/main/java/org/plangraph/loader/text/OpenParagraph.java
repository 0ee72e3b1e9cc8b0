package org.plangraph.loader.text;

import java.util.HashMap;
import java.util.Map;

/**
 * What a paragraph under way has seen so far: how many lines, which brackets stand open; and the
 * last numbers that it or those before it began with.
 */
final class OpenParagraph {

    /** An opening bracket further back was never meant to be closed. */
    private static final int BRACKET_REACH = 400;

    private int lines;
    private int characters;
    private int depth;
    private int opened;
    private boolean marked;
    private boolean sentence;
    private boolean clause;
    private boolean roster;

    /** By form. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Begins anew with a line. */
    void begin(Line line) {
        lines = 0;
        characters = 0;
        depth = 0;
        marked = line.marked();
        sentence = false;
        clause = false;
        roster = NameColumn.begins(line.words());
        SeriesNumber number = SeriesNumber.of(line);
        if (number != null) {
            numbers.put(number.form(), number.value());
        }
        add(line);
    }

    void add(Line line) {
        lines++;
        String bare = line.bare();
        for (int at = 0; at < bare.length(); at++) {
            see(bare.charAt(at));
        }
    }

    private void see(char c) {
        characters++;
        if (Characters.opensBracket(c)) {
            if (depth++ == 0) {
                opened = characters;
            }
        } else if (Characters.closesBracket(c)) {
            depth = Math.max(0, depth - 1);
        }
        clause |= c == '，' || c == ',';
        sentence |= "。；;：:！？".indexOf(c) >= 0;
    }

    int lines() {
        return lines;
    }

    boolean isBracketOpen() {
        return depth > 0 && characters - opened < BRACKET_REACH;
    }

    /** So far a number and words without a stop: a heading. */
    boolean isHeading() {
        return marked && !sentence;
    }

    /** So far words without any stop, no bracket open: may be a title. */
    boolean isTitle() {
        return !sentence && !clause && !marked && depth == 0;
    }

    /** Began with a name and a column gap. */
    boolean isRoster() {
        return roster;
    }

    /** The number that a line begins with is the next after the last of its form. */
    boolean isContinuedBy(Line line) {
        SeriesNumber number = SeriesNumber.of(line);
        return number != null
                && numbers.getOrDefault(number.form(), 0) == number.value() - 1
                && number.value() > 1;
    }
}
