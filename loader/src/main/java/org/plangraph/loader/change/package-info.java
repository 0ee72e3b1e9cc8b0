/**
 * What changed between two editions of a plan: tasks and targets that came, went or were changed.
 */
@NullMarked
package org.plangraph.loader.change;

import org.jspecify.annotations.NullMarked;
