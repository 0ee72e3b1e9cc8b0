/** Quantified commitments and end states: numbers, what they measure, by when. */
@NullMarked
package org.plangraph.loader.fact.target;

import org.jspecify.annotations.NullMarked;
