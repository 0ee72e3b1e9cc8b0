package org.plangraph.loader.text;

/**
 * The text of a document as read, before any mending.
 *
 * @param mediaType as detected from the bytes, without parameters: {@code text/plain}
 * @param text line breaks as in the file; every position that is reported counts its code points
 */
public record DocumentText(String mediaType, String text) {}
