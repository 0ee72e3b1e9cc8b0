package org.plangraph.loader.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A document as it came: its bytes, what it is called and what it is known by.
 *
 * @param name file name without its folder, for messages and records; never used to tell the format
 * @param bytes the whole file, not copied: whoever hands it over leaves it unchanged
 * @param sha256 of the bytes, 64 lower-case hex digits
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its digest, see equals
public record Source(String name, byte[] bytes, String sha256) {

    /**
     * Reads a file whole.
     *
     * @throws IOException where the file cannot be read
     */
    public static Source of(Path file) throws IOException {
        Path name = file.getFileName();
        return of(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
    }

    /** Bytes that are at hand already, such as those of an upload. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes, digest(bytes));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, sha256);
    }

    /** The name and the digest; the bytes are no reading matter. */
    @Override
    public String toString() {
        return "Source[" + name + ", " + sha256 + "]";
    }
}
