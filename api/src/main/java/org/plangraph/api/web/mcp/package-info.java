/** The graph as tools of the Model Context Protocol. */
@NullMarked
package org.plangraph.api.web.mcp;

import org.jspecify.annotations.NullMarked;
