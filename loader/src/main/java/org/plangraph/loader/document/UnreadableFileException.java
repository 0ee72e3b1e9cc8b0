package org.plangraph.loader.document;

import java.io.IOException;

/** Bytes that cannot be had; the message says what is wrong and what to do. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param problem what is wrong, without a full stop
     * @param cure what to do about it
     */
    public UnreadableFileException(String problem, String cure) {
        super(problem + ": " + cure);
    }

    /** As above, with the failure that showed it. */
    public UnreadableFileException(String problem, String cure, Throwable cause) {
        super(problem + ": " + cure, cause);
    }
}
