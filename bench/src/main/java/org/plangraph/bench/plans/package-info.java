/** Invented plans in the genre of government action plans, with what is right in them. */
@NullMarked
package org.plangraph.bench.plans;

import org.jspecify.annotations.NullMarked;
