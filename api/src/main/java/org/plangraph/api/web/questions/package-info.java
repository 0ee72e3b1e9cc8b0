/**
 * The question library over HTTP: what can be asked, and answers in the forms that are accepted.
 */
@NullMarked
package org.plangraph.api.web.questions;

import org.jspecify.annotations.NullMarked;
