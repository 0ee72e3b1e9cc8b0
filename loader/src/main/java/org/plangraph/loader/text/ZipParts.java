package org.plangraph.loader.text;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The parts of an office document that is a ZIP archive. Only those that are asked for are
 * unpacked, and none that swells as a bomb does: more than a hundredfold, beyond 64 MB, or beyond
 * 256 MB together.
 */
final class ZipParts implements Parts, AutoCloseable {

    private static final int LARGEST = 64 * 1024 * 1024;
    private static final long TOGETHER = 4L * LARGEST;

    /** Apache POI draws the line at the same ratio, and also lets small parts off. */
    private static final int STEEPEST = 100;

    private static final int SMALL = 100 * 1024;

    private final ZipFile zip;
    private long unpacked;

    /**
     * @throws IOException where the archive is broken
     */
    ZipParts(byte[] bytes) throws IOException {
        zip = ZipFile.builder().setByteArray(bytes).get();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /**
     * The bytes of a part; null where there is none of that name.
     *
     * @throws IOException where it is broken
     */
    byte @Nullable [] bytes(String name) throws IOException, UnreadableDocumentException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        long packed = Math.max(1, entry.getCompressedSize());
        int most = (int) Math.min(LARGEST, Math.max(SMALL, packed * STEEPEST));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            unpacked += bytes.length;
            if (bytes.length > most || unpacked > TOGETHER) {
                throw new UnreadableDocumentException(
                        "the document swells to far more than its size when unpacked, as a ZIP"
                                + " bomb does",
                        "load it only if you trust its source: open it and save it anew as .docx");
            }
            return bytes;
        } catch (UnsupportedZipFeatureException e) {
            throw new UnreadableDocumentException(
                    "the document is locked with a password",
                    "open it, take the password off and save it anew",
                    e);
        }
    }

    @Override
    public @Nullable Element xml(String name) throws IOException, UnreadableDocumentException {
        byte[] bytes = bytes(name);
        return bytes == null ? null : XmlParser.parse(bytes, name);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
