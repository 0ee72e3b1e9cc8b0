package org.plangraph.loader.fact.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.fact.Assignment;
import org.plangraph.loader.fact.Charge;
import org.plangraph.loader.outline.Span;

/**
 * A task that a row of a table states.
 *
 * @param number as in its 序号, in arabic digits; null where the table counts none
 * @param mark where that number stands; null where there is none
 * @param name what is to be done, as the row calls it
 * @param measures the other cells that say what is to be done, and how
 * @param targets where the cells stand that say what is to be reached
 * @param groups the words above it, outermost first: merged cells and rows across the table
 * @param assignments who has which part
 * @param leaders persons who answer for it
 * @param deadline where the cell stands that says by when; null without one
 * @param year that the head of the target column names; null without one
 * @param words from the row's first cell to its last
 */
public record TableTask(
        @Nullable String number,
        @Nullable Span mark,
        Span name,
        List<Span> measures,
        List<Span> targets,
        List<Group> groups,
        List<Assignment> assignments,
        List<Charge> leaders,
        @Nullable Span deadline,
        @Nullable Integer year,
        Span words) {

    /**
     * What several rows have in common.
     *
     * @param words without a number in front
     * @param whole with it: two groups are one where this is one
     */
    public record Group(Span words, Span whole) {}
}
