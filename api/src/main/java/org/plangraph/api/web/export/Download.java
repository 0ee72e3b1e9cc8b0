package org.plangraph.api.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;

/**
 * A file that is made while it is sent or, where a part of it is wanted (RFC 9110, section 14),
 * made first and sent from there: a download that broke off goes on.
 *
 * @param tag names the bytes, in quotation marks; with W/ before them where they may be compressed
 *     on their way; empty where nothing names them
 */
record Download(HttpServletRequest request, HttpServletResponse response, String tag) {

    /** Makes the file, the same bytes each time. */
    @FunctionalInterface
    interface Making {
        void write(OutputStream out) throws IOException;
    }

    /** Sends what the request asks for; nothing but the headers for HEAD. */
    void send(Making file) throws IOException {
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        Optional<HttpRange> range = range();
        if (range.isPresent()) {
            sendPart(file, range.get());
            return;
        }
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 16);
        file.write(out);
        out.flush();
    }

    /** Several ranges, units other than bytes and what cannot be read are as good as none. */
    private Optional<HttpRange> range() {
        String asked = request.getHeader(HttpHeaders.RANGE);
        String same = request.getHeader(HttpHeaders.IF_RANGE);
        if (asked == null || tag.startsWith("W/") || (same != null && !same.equals(tag))) {
            return Optional.empty();
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(asked);
            return ranges.size() == 1 ? Optional.of(ranges.get(0)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void sendPart(Making file, HttpRange range) throws IOException {
        Path made = Files.createTempFile("plangraph-export", null);
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(made), 1 << 16)) {
                file.write(out);
            }
            send(made, range);
        } finally {
            Files.delete(made);
        }
    }

    private void send(Path made, HttpRange range) throws IOException {
        long length = Files.size(made);
        long start;
        long end;
        try {
            start = range.getRangeStart(length);
            end = range.getRangeEnd(length);
        } catch (IllegalArgumentException e) {
            start = length;
            end = length;
        }
        if (start >= length) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + start + "-" + end + "/" + length);
        response.setContentLengthLong(end - start + 1);
        try (InputStream in = Files.newInputStream(made)) {
            in.skipNBytes(start);
            OutputStream out = response.getOutputStream();
            byte[] block = new byte[1 << 16];
            for (long left = end - start + 1; left > 0; ) {
                int read = in.read(block, 0, (int) Math.min(block.length, left));
                out.write(block, 0, read);
                left -= read;
            }
        }
    }
}
