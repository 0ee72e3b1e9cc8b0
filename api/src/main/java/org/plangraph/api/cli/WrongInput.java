package org.plangraph.api.cli;

/** What the user named is not there or not usable; the message says what to do. */
final class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongInput(String message) {
        super(message);
    }
}
