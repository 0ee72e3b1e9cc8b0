package org.plangraph.api.export;

/** What was asked for cannot be exported; the message says why and what to change. */
public final class UnusableExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableExportException(String message) {
        super(message);
    }
}
