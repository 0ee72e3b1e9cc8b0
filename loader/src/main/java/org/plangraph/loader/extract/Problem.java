package org.plangraph.loader.extract;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or aligned, and what to do about it.
 *
 * @param message what is wrong and the cure
 * @param start null where it concerns the whole document
 */
public record Problem(
        Code code,
        Severity severity,
        String message,
        @Nullable Integer start,
        @Nullable Integer end) {

    /** How much it matters. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }
}
