/** Opens the TDB2 store and keeps one graph per edition in it. */
@NullMarked
package org.plangraph.api.store;

import org.jspecify.annotations.NullMarked;
