/** Full-text search: a Lucene index of the words in a store, kept as the store is. */
@NullMarked
package org.plangraph.api.store.text;

import org.jspecify.annotations.NullMarked;
