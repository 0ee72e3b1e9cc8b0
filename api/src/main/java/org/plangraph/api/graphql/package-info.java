/** GraphQL over SPARQL: the schema comes from the shapes, a request becomes one query a level. */
@NullMarked
package org.plangraph.api.graphql;

import org.jspecify.annotations.NullMarked;
