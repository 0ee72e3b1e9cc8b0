package org.plangraph.loader.outline;

/**
 * The number at the head of a unit.
 *
 * @param value 1-based, as printed
 * @param start index of its first char in the mended text
 * @param end index of the first char after it and the space behind it
 */
public record Marker(Numbering numbering, int value, int start, int end) {}
