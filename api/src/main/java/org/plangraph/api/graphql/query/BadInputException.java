package org.plangraph.api.graphql.query;

/** What a client asked for cannot be answered; the message says what to change. */
public final class BadInputException extends RuntimeException {

    BadInputException(String message) {
        super(message);
    }
}
