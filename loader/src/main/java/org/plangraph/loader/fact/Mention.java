package org.plangraph.loader.fact;

import org.plangraph.loader.outline.Span;

/**
 * A body named in the text.
 *
 * @param name as written
 * @param span where it stands in the mended text
 */
public record Mention(String name, Span span) {}
