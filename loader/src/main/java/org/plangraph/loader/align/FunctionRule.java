package org.plangraph.loader.align;

import org.jspecify.annotations.Nullable;

/** One way to read the function part of a body's name. */
interface FunctionRule {

    /** Null where this way does not lead to a bureau. */
    @Nullable FunctionReading read(String function);
}
