/** Finds the tasks of different plans that are on the same matter. */
@NullMarked
package org.plangraph.loader.counterpart;

import org.jspecify.annotations.NullMarked;
