/** Readers, one per format, and mended text with a way back to positions. */
@NullMarked
package org.plangraph.loader.text;

import org.jspecify.annotations.NullMarked;
