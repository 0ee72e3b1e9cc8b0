package org.plangraph.api.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors outside SPARQL as one line of text; an inner failure is an id, the log has the rest. */
@Controller
class PlainErrors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text(request, status) + "\n");
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        @Nullable HttpStatus status =
                code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String text(HttpServletRequest request, HttpStatus status) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (status == HttpStatus.NOT_FOUND) {
            return "There is nothing at " + path + ". Pages start at /, queries go to /sparql.";
        }
        if (!status.is5xxServerError()) {
            return status.value() + " " + status.getReasonPhrase();
        }
        String id = UUID.randomUUID().toString();
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("{}: {} failed", id, path, (Throwable) cause);
        return "Something went wrong inside. The server's log has the detail under " + id + ".";
    }
}
