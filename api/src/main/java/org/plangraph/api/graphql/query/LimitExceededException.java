package org.plangraph.api.graphql.query;

/** A request asks for more than the service allows; the message names the limit and its value. */
public final class LimitExceededException extends RuntimeException {

    public LimitExceededException(String message) {
        super(message);
    }
}
