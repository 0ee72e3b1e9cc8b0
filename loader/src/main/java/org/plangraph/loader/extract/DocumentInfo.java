package org.plangraph.loader.extract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;

/**
 * The file a plan was read from.
 *
 * @param name file name without its folder
 * @param mediaType as detected from the bytes, without parameters
 * @param sha256 of the bytes, 64 lower-case hex digits
 * @param characters code points of the text as read
 * @param knownAs what corrections know the plan by, as read; no part of the JSON
 */
public record DocumentInfo(
        String name,
        String mediaType,
        String sha256,
        int characters,
        @JsonIgnore Set<String> knownAs) {

    /** One that no correction knows by what it says. */
    public DocumentInfo(String name, String mediaType, String sha256, int characters) {
        this(name, mediaType, sha256, characters, Set.of());
    }
}
