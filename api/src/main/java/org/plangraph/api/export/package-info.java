/** Parts of the graph as files: their forms, and what belongs to a part. */
@NullMarked
package org.plangraph.api.export;

import org.jspecify.annotations.NullMarked;
