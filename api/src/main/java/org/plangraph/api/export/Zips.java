package org.plangraph.api.export;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** Zips that are the same for the same contents. */
final class Zips {

    /** The first moment that the format knows, for all entries. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zips() {}

    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
