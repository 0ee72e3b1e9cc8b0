/** Measures, never tests. */
@NullMarked
package org.plangraph.bench;

import org.jspecify.annotations.NullMarked;
