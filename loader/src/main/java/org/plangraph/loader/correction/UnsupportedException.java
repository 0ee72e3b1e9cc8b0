package org.plangraph.loader.correction;

/** The evidence of a judgement does not stand in a plan; the message says what to do. */
final class UnsupportedException extends Exception {

    private static final long serialVersionUID = 1L;

    UnsupportedException(String message) {
        super(message);
    }
}
