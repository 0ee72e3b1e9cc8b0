/** The question library: SPARQL files with a header, and the catalogue of them. */
@NullMarked
package org.plangraph.queries;

import org.jspecify.annotations.NullMarked;
