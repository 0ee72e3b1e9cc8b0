package org.plangraph.api.web;

/** The server cannot listen where it was told to; the message says what to do. */
public final class ServerNotStartedException extends Exception {

    ServerNotStartedException(String message, Throwable cause) {
        super(message, cause);
    }
}
