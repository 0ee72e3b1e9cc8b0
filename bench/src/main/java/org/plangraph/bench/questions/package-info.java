/** The question library at size. */
@NullMarked
package org.plangraph.bench.questions;

import org.jspecify.annotations.NullMarked;
