/** Whether the client of a request still waits for it. */
@NullMarked
package org.plangraph.api.web.connection;

import org.jspecify.annotations.NullMarked;
