/** What a GraphQL request asks for, as SPARQL, and its answer as maps. */
@NullMarked
package org.plangraph.api.graphql.query;

import org.jspecify.annotations.NullMarked;
