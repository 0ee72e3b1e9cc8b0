/** What all pages that are written here have in common. */
@NullMarked
package org.plangraph.api.web.page;

import org.jspecify.annotations.NullMarked;
