package org.plangraph.api.sparql;

/** A query that is not SPARQL, or that reaches where it may not; says where and why. */
public final class UnusableQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableQueryException(String message) {
        super(message);
    }
}
