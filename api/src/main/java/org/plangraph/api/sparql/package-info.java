/** Fuseki mounted in our web server. */
@NullMarked
package org.plangraph.api.sparql;

import org.jspecify.annotations.NullMarked;
