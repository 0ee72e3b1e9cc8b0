/** Tasks that stand in tables. */
@NullMarked
package org.plangraph.loader.fact.table;

import org.jspecify.annotations.NullMarked;
