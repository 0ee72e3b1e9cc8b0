/** What all that answers over HTTP here has in common: parts of pages, forms, refusals. */
@NullMarked
package org.plangraph.api.web.page;

import org.jspecify.annotations.NullMarked;
