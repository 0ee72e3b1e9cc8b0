package org.plangraph.api.web;

/** The server cannot start as it is set up; the message names the setting and what is wrong. */
public final class UnusableSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableSettingException(String message, Throwable cause) {
        super(message, cause);
    }

    public UnusableSettingException(String message) {
        super(message);
    }
}
