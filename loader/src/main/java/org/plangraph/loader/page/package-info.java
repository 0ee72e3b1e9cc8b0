/** Text as it is set on pages, by positions, and the lines, columns and tables that it makes. */
@NullMarked
package org.plangraph.loader.page;

import org.jspecify.annotations.NullMarked;
