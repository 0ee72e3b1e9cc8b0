package org.plangraph.loader.page;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param glyphs in any order; blanks where they were typed
 * @param rules ruled lines, in any order
 */
public record SetPage(List<Glyph> glyphs, List<Rule> rules) {}
