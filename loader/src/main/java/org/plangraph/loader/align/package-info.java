/** Names to bureaus, districts, sectors and indicators. */
@NullMarked
package org.plangraph.loader.align;

import org.jspecify.annotations.NullMarked;
