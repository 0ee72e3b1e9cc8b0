package org.plangraph.api.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What all that answers over HTTP does alike. */
public final class Answering {

    private static final MediaType UNREADABLE = new MediaType("unreadable", "accept");

    private Answering() {}

    /**
     * The form of an answer that is preferred (RFC 9110, section 12.5.1), where one is accepted.
     *
     * @param accepted in the order of the request
     * @param matching the form that fits what is accepted, if there is one
     */
    public static <T> Optional<T> preferred(
            List<MediaType> accepted, Function<MediaType, Optional<T>> matching) {
        return accepted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                .flatMap(type -> matching.apply(type).stream())
                .findFirst();
    }

    /**
     * What a request accepts, in its order; a header that cannot be read accepts nothing there is.
     */
    public static List<MediaType> accepted(HttpServletRequest request) {
        List<MediaType> all = new ArrayList<>();
        request.getHeaders(HttpHeaders.ACCEPT)
                .asIterator()
                .forEachRemaining(
                        header -> {
                            try {
                                all.addAll(MediaType.parseMediaTypes(header));
                            } catch (InvalidMediaTypeException e) {
                                all.add(UNREADABLE);
                            }
                        });
        return all;
    }

    /** Says in a line why there is no answer, before anything was sent. */
    public static void refuse(HttpServletResponse response, HttpStatus status, String why)
            throws IOException {
        response.reset();
        response.setStatus(status.value());
        response.setContentType("text/plain;charset=UTF-8");
        try (OutputStream out = response.getOutputStream()) {
            out.write((why + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
