/** The GraphQL schema of a contract. */
@NullMarked
package org.plangraph.api.graphql.schema;

import org.jspecify.annotations.NullMarked;
