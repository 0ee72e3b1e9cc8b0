/** The two scripts of Chinese: texts in traditional characters are read as simplified ones. */
@NullMarked
package org.plangraph.loader.script;

import org.jspecify.annotations.NullMarked;
