package org.plangraph.api.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.jena.fuseki.Fuseki;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mends the error texts that Fuseki sends: it prints them as ISO-8859-1, which loses every Chinese
 * letter of a query it quotes, and it tells the client what went wrong inside. Here texts are
 * UTF-8, and an inner failure is an id; the log has the rest under that id.
 */
final class ErrorTexts extends HttpServletResponseWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorTexts.class);

    private final HttpServletRequest request;

    ErrorTexts(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /** Fuseki counts letters where the header wants bytes: errors go without. */
    @Override
    public void setContentLength(int length) {
        if (getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            super.setContentLength(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Utf8Output(super.getOutputStream());
    }

    private String text(String fromFuseki) {
        if (getStatus() != HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return fromFuseki;
        }
        String id = UUID.randomUUID().toString();
        LOG.error(
                "{}: {} {} failed, Fuseki's request [{}]: {}",
                id,
                request.getMethod(),
                request.getRequestURI(),
                getHeader(Fuseki.FusekiRequestIdHeader),
                fromFuseki.strip());
        return "Something went wrong inside. The server's log has the detail under " + id + ".\n";
    }

    private final class Utf8Output extends ServletOutputStream {
        private final ServletOutputStream out;

        Utf8Output(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void print(String text) throws IOException {
            out.write(text(text).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
