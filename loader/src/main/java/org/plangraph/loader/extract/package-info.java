/** What was read in one document, aligned: the records behind {@code plangraph extract}. */
@NullMarked
package org.plangraph.loader.extract;

import org.jspecify.annotations.NullMarked;
