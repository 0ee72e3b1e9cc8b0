package org.plangraph.loader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Invented documents in the genre, a paragraph a line. */
enum Samples {
    /** A plan with nested tasks, responsibility clauses, an annex and a roster. */
    YUNZE,
    /** Regulations in chapters and articles. */
    SONGLING;

    String text() {
        String name = name().toLowerCase(java.util.Locale.ROOT) + ".txt";
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing among the test resources: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
