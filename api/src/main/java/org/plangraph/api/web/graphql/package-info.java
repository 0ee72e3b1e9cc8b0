/** GraphQL over HTTP: requests, what they may ask for, and the forms of their answers. */
@NullMarked
package org.plangraph.api.web.graphql;

import org.jspecify.annotations.NullMarked;
