package org.plangraph.api.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands before Fuseki: lets other sites' pages read (CORS) but not write, turns down bodies that
 * are too long, and says how to enable what is off. Whatever passes gets {@link ErrorTexts}.
 */
public final class SparqlGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient SparqlSettings settings;

    /** A gate that knows what is configured. */
    public SparqlGate(SparqlSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean writes = !request.getServletPath().equals(SparqlService.PATH);
        if (!writes) {
            allowReadingFromAnywhere(response);
        }
        Optional<Refusal> refusal = writes ? refusedWrite(request) : refusedRead(request);
        refusal = refusal.or(() -> refusedSize(request, writes));
        if (refusal.isPresent()) {
            refusal.get().send(response);
        } else if (request.getMethod().equals("OPTIONS") && !writes) {
            response.setHeader("Allow", "GET,POST,OPTIONS");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, new ErrorTexts(request, response));
        }
    }

    private static void allowReadingFromAnywhere(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Expose-Headers", SparqlSettings.TRUNCATED);
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private Optional<Refusal> refusedWrite(HttpServletRequest request) {
        String path = request.getServletPath().substring(SparqlService.PATH.length() + 1);
        if (!path.equals(SparqlService.UPDATE) && !path.equals(SparqlService.DATA)) {
            return Optional.of(
                    new Refusal(
                            404,
                            "There is nothing at this address: queries go to /sparql, updates to"
                                    + " /sparql/update, graphs to /sparql/data."));
        }
        if (!settings.writable()) {
            return Optional.of(
                    new Refusal(
                            403,
                            "This server is read-only. Whoever runs it can start it with \"plangraph"
                                    + " serve --writable\", or set plangraph.sparql.writable=true."));
        }
        if (comesFromAnotherSite(request)) {
            return Optional.of(
                    new Refusal(403, "A page of another site may read here but not write."));
        }
        return Optional.empty();
    }

    /**
     * Browsers send updates as plain forms to any address: only the origin tells whose they are.
     */
    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null) {
            return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        }
        try {
            return !request.getHeader("Host").equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private Optional<Refusal> refusedRead(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("application/sparql-update")) {
            return Optional.of(new Refusal(415, "Updates go to /sparql/update, queries here."));
        }
        if (type != null && request.getParameterMap().containsKey("update")) {
            return Optional.of(new Refusal(400, "Updates go to /sparql/update, queries here."));
        }
        return Optional.empty();
    }

    private Optional<Refusal> refusedSize(HttpServletRequest request, boolean writes) {
        if (writes && "chunked".equalsIgnoreCase(request.getHeader("Transfer-Encoding"))) {
            return Optional.of(new Refusal(411, "Send the data with a Content-Length."));
        }
        if (request.getContentLengthLong() <= settings.requestBytes()) {
            return Optional.empty();
        }
        return Optional.of(
                new Refusal(
                        413,
                        "The request is longer than %,d bytes. Send less at a time; whoever runs this"
                                        .formatted(settings.requestBytes())
                                + " server can raise plangraph.sparql.request-bytes."));
    }

    private record Refusal(int status, String text) {

        void send(HttpServletResponse response) throws IOException {
            byte[] body = (text + "\n").getBytes(StandardCharsets.UTF_8);
            response.setStatus(status);
            response.setContentType("text/plain;charset=UTF-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
