/** A file and its bytes: name, media type, SHA-256. */
@NullMarked
package org.plangraph.loader.document;

import org.jspecify.annotations.NullMarked;
