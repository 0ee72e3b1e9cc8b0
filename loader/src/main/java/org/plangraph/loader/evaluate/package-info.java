/** How far what was read in documents agrees with what a person read in them. */
@NullMarked
package org.plangraph.loader.evaluate;

import org.jspecify.annotations.NullMarked;
