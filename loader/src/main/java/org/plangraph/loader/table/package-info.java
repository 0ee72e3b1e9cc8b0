/** Tables as they stand in a text: rows, columns and the places of the cells. */
@NullMarked
package org.plangraph.loader.table;

import org.jspecify.annotations.NullMarked;
