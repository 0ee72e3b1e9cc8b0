package org.plangraph.api.web.mcp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plangraph.api.web.page.Answering;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Refuses requests that are too long: the protocol's library reads them whole. */
final class BoundedRequests extends OncePerRequestFilter {

    private final int most;

    /**
     * @param most bytes of a request
     */
    BoundedRequests(int most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            Answering.refuse(
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The request has more than " + most + " bytes (plangraph.mcp.request-bytes).");
            return;
        }
        chain.doFilter(new Bounded(request, most), response);
    }

    /** One that does not say how long it is. */
    private static final class Bounded extends ContentCachingRequestWrapper {

        Bounded(HttpServletRequest request, int most) {
            super(request, most);
        }

        @Override
        protected void handleContentOverflow(int most) {
            throw new IllegalArgumentException(
                    "The request has more than " + most + " bytes (plangraph.mcp.request-bytes).");
        }
    }
}
