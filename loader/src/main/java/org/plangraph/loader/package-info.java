/** From documents to RDF: the whole path, readable in one method. */
@NullMarked
package org.plangraph.loader;

import org.jspecify.annotations.NullMarked;
