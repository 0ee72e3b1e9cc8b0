/** Sections and tasks: how a plan is divided. */
@NullMarked
package org.plangraph.loader.outline;

import org.jspecify.annotations.NullMarked;
