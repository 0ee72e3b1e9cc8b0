/** Every resource at its own address: pages and RDF of things, the ontology and the data set. */
@NullMarked
package org.plangraph.api.web.linked;

import org.jspecify.annotations.NullMarked;
