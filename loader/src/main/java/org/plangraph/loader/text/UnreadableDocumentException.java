package org.plangraph.loader.text;

/** A document no text could be read from; its message says what is wrong and what to do. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param problem what is wrong, without a full stop
     * @param cure what to do about it
     */
    public UnreadableDocumentException(String problem, String cure) {
        super(problem + ": " + cure);
    }

    /** As above, with the failure that showed it. */
    public UnreadableDocumentException(String problem, String cure, Throwable cause) {
        super(problem + ": " + cure, cause);
    }
}
