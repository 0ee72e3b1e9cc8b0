package org.plangraph.loader.page;

/**
 * One character, or a few that are set as one, where it stands on a page. All measures are in one
 * unit, x to the right and y downwards.
 *
 * @param text may be a blank: one that was typed, not the gap that stands for one
 * @param left of its box
 * @param base the line it stands on
 * @param width of its box
 * @param size of its font
 */
public record Glyph(String text, double left, double base, double width, double size) {

    double right() {
        return left + width;
    }

    double centre() {
        return left + width / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The height at which it is read. */
    double middle() {
        return base - 0.35 * size;
    }

    /** Set twice, a little apart, as some programs do for bold. */
    boolean repeats(Glyph other) {
        return text.equals(other.text)
                && Math.abs(left - other.left) < 0.3 * size
                && Math.abs(base - other.base) < 0.2 * size;
    }

    /** It is as wide as an ideograph. */
    boolean isWide() {
        return text.codePointAt(0) >= 0x2E80;
    }
}
