/** The golden documents in other layouts: they must say the same. */
@NullMarked
package org.plangraph.loader.relaid;

import org.jspecify.annotations.NullMarked;
