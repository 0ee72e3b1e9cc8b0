package org.plangraph.loader.extract;

import org.jspecify.annotations.Nullable;

/**
 * By when a task is to be done, as its responsibility clause says (完成时限：2025年6月底前; …，6月底完成).
 *
 * @param words as written
 * @param year the last year named; that of the document for 年内 and for a month alone; null where
 *     the words name none (持续推进)
 * @param month 1 to 12, the last month named; a quarter ends with its third, a year's end is 12
 * @param start code points
 */
public record DueDate(
        String words, @Nullable Integer year, @Nullable Integer month, int start, int end) {}
