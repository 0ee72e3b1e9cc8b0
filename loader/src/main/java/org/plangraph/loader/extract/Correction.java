package org.plangraph.loader.extract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a reviewer that changed a fact, kept beside what had been read.
 *
 * @param by who made it
 * @param date the day it was made
 * @param why the reason given
 * @param source the file and the line that hold it: "review.yaml:7"
 * @param was what had been read, by field, as in JSON; empty where nothing had
 */
public record Correction(
        String by,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate date,
        @Nullable String why,
        String source,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> was) {}
