package org.plangraph.api.web.graphql;

import java.io.Serial;
import org.springframework.http.HttpStatus;

/** A request that is not run; the message is for the client. */
final class RefusedException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final GraphQlFailures.FailureCode code;

    RefusedException(HttpStatus status, GraphQlFailures.FailureCode code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** The request has to be written otherwise. */
    static RefusedException input(String message) {
        return new RefusedException(
                HttpStatus.BAD_REQUEST, GraphQlFailures.FailureCode.BAD_USER_INPUT, message);
    }

    HttpStatus status() {
        return status;
    }

    GraphQlFailures.FailureCode code() {
        return code;
    }
}
