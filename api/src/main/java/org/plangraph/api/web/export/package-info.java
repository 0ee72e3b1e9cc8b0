/** Parts of the graph to take away. */
@NullMarked
package org.plangraph.api.web.export;

import org.jspecify.annotations.NullMarked;
