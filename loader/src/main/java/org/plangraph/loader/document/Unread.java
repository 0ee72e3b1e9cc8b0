package org.plangraph.loader.document;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A document that was found and whose bytes are not in memory yet.
 *
 * @param name what it will be called: the name of the file, or the path inside its archive
 * @param place where a user finds it: the path of the file, within an archive that of the archive
 *     and behind it the path inside
 * @param bytes gives the bytes
 */
public record Unread(String name, String place, Bytes bytes) {

    /** Where bytes come from. */
    @FunctionalInterface
    public interface Bytes {

        /**
         * The whole document.
         *
         * @throws UnreadableFileException where what holds it is broken, locked or a bomb
         * @throws IOException where the disk fails
         */
        byte[] get() throws IOException;
    }

    /** A file on disk. */
    public static Unread file(Path file) {
        Path name = file.getFileName();
        return new Unread(
                name == null ? file.toString() : name.toString(),
                file.toString(),
                () -> Source.of(file).bytes());
    }

    /** Something that is known already to be unreadable, to be told in its turn. */
    public static Unread failed(String name, String place, IOException why) {
        return new Unread(
                name,
                place,
                () -> {
                    throw why;
                });
    }

    /** Reads it. */
    public Source read() throws IOException {
        return Source.of(name, bytes.get());
    }
}
