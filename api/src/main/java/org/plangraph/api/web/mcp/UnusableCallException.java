package org.plangraph.api.web.mcp;

/** A call that cannot be answered, with why and the cure. */
final class UnusableCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableCallException(String message) {
        super(message);
    }
}
