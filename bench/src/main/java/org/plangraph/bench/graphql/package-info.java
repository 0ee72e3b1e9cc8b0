/** How fast GraphQL answers, beside SPARQL over the same store. */
@NullMarked
package org.plangraph.bench.graphql;

import org.jspecify.annotations.NullMarked;
