package org.plangraph.loader.outline;

/**
 * A stretch of the mended text.
 *
 * @param start index of its first char
 * @param end index after its last char
 */
public record Span(int start, int end) {

    /** The words it covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether it has no words. */
    public boolean isEmpty() {
        return start >= end;
    }

    /** The same stretch without white space at its ends. */
    public Span strip(String text) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }
}
