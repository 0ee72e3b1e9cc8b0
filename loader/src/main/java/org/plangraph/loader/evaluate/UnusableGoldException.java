package org.plangraph.loader.evaluate;

/** A gold file that cannot be judged by; the message says what is wrong, where, and the cure. */
public final class UnusableGoldException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableGoldException(String message) {
        super(message);
    }
}
