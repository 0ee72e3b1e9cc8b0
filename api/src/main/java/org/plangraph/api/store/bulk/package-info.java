/**
 * Puts many facts into a TDB2 store at once: they wait in files that survive a kill, and are then
 * written index by index in the order of each, which is many times faster than one by one.
 */
@NullMarked
package org.plangraph.api.store.bulk;

import org.jspecify.annotations.NullMarked;
