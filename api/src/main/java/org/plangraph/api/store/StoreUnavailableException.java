package org.plangraph.api.store;

/** A store cannot be opened; the message names the directory, says what is wrong and what to do. */
public final class StoreUnavailableException extends Exception {

    StoreUnavailableException(String message) {
        super(message);
    }

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
