package org.plangraph.api.web.linked;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Paths as they stand in an address. */
final class UriPath {

    private UriPath() {}

    static String encoded(String path) {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }
}
