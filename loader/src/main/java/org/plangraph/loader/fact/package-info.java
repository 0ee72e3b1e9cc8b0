/** What a plan says: one rule per class. */
@NullMarked
package org.plangraph.loader.fact;

import org.jspecify.annotations.NullMarked;
