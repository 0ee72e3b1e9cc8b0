/** The web application and its pages. */
@NullMarked
package org.plangraph.api.web;

import org.jspecify.annotations.NullMarked;
