package org.plangraph.ontology;

import org.jspecify.annotations.Nullable;

/**
 * Something inconsistent in schemes.
 *
 * @param file name of the file, null where it cannot be told
 * @param line from one, null where it cannot be told
 * @param message what is wrong and what to do
 */
public record SchemeFinding(
        Level level, @Nullable String file, @Nullable Integer line, String message) {

    /** How much it matters. */
    public enum Level {
        /** Nothing can be read with such schemes. */
        ERROR,
        /** They can be used, and some of what they say has no effect or is unclear. */
        WARNING,
        /** Worth knowing. */
        INFO
    }

    /** For readers: "mine.ttl:7: …". */
    public String text() {
        String place = file == null ? "" : file + (line == null ? "" : ":" + line) + ": ";
        return place + message;
    }
}
