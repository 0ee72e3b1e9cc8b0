package org.plangraph.loader.correction;

/** An entry of a file of corrections that cannot be read; its message says what to do. */
final class BrokenEntryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    BrokenEntryException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** From one. */
    int line() {
        return line;
    }
}
