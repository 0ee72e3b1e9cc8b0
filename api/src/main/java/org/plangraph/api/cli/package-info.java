/** The command line. */
@NullMarked
package org.plangraph.api.cli;

import org.jspecify.annotations.NullMarked;
