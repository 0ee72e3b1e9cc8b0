/** Facts to triples; IRIs are minted here only. */
@NullMarked
package org.plangraph.loader.rdf;

import org.jspecify.annotations.NullMarked;
