package org.plangraph.loader.correction;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Correction;

/**
 * One judgement as its file gives it.
 *
 * @param source file and line: "review.yaml:7"
 */
record Entry(
        String source,
        String by,
        @Nullable LocalDate date,
        @Nullable String why,
        PlanReference plan,
        Evidence evidence,
        Judgement judgement) {

    /** As it is kept beside the fact it changed. */
    Correction correction(Map<String, @Nullable Object> was) {
        return new Correction(by, date, why, source, was);
    }
}
