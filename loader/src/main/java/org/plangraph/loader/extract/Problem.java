package org.plangraph.loader.extract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or aligned, and what to do about it.
 *
 * @param message what is wrong and the cure
 * @param start null where it concerns the whole document
 * @param line of the text as read, from one; null without a position
 * @param words the words at its position, shortened; null without a position
 * @param settled by whom a reviewer says that there is nothing left to do, null as found
 */
public record Problem(
        Code code,
        Severity severity,
        String message,
        @Nullable Integer start,
        @Nullable Integer end,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String words,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Correction settled) {

    /** As found, before its line is looked up. */
    public Problem(
            Code code,
            Severity severity,
            String message,
            @Nullable Integer start,
            @Nullable Integer end) {
        this(code, severity, message, start, end, null, null, null);
    }

    /** The same with its place for readers. */
    public Problem at(int place, String quoted) {
        return new Problem(code, severity, message, start, end, place, quoted, settled);
    }

    /** The same, looked at by a reviewer. */
    public Problem settledBy(@Nullable Correction by) {
        return new Problem(code, severity, message, start, end, line, words, by);
    }

    /** Whether someone still has to look at it. */
    @JsonIgnore
    public boolean isOpen() {
        return settled == null;
    }

    /** How much it matters. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }
}
