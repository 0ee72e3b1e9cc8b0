package org.plangraph.api.graphql.query;

/** An object that a client named is not there; the message says which. */
public final class NotFoundException extends RuntimeException {

    NotFoundException(String message) {
        super(message);
    }
}
