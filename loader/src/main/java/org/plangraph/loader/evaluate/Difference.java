package org.plangraph.loader.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as expected.
 *
 * @param document its file name
 * @param task number of the task, null outside any
 * @param expected null where nothing was
 * @param found null where nothing was
 */
public record Difference(
        String document,
        @Nullable String task,
        Field field,
        @Nullable String expected,
        @Nullable String found) {}
