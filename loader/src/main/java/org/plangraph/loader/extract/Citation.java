package org.plangraph.loader.extract;

import org.jspecify.annotations.Nullable;

/**
 * An upstream document or standard that the plan names.
 *
 * @param title without 《》, null where only a number is printed
 * @param documentNumber 文号 or standard number with its spaces mended, or null
 */
public record Citation(
        @Nullable String title, @Nullable String documentNumber, int start, int end) {}
