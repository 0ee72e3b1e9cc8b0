/** Judgements of reviewers, keyed to the words of a document, and how they change its extract. */
@NullMarked
package org.plangraph.loader.correction;

import org.jspecify.annotations.NullMarked;
