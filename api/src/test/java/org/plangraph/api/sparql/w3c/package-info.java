/**
 * The W3C's conformance tests of SPARQL 1.1 over HTTP, written anew from their published
 * descriptions.
 */
@NullMarked
package org.plangraph.api.sparql.w3c;

import org.jspecify.annotations.NullMarked;
