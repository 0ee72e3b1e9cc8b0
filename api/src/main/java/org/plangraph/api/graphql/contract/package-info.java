/** What the shapes say the graph holds: classes, their fields, and what each field leads to. */
@NullMarked
package org.plangraph.api.graphql.contract;

import org.jspecify.annotations.NullMarked;
