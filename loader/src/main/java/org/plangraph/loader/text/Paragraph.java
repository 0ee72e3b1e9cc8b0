package org.plangraph.loader.text;

/**
 * A paragraph of a {@link MendedText}.
 *
 * @param start index of its first char in {@link MendedText#text()}
 * @param end index after its last char, where the line break (or the end of the text) stands
 */
public record Paragraph(int start, int end) {}
