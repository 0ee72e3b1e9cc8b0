package org.plangraph.loader.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP archive of documents. Its directory is read at once, each document when it is asked for.
 * Names are read as they are meant: by their UTF-8 flag, as UTF-8 without it, else as GB 18030, in
 * which Chinese systems write them. Safe for use by many threads.
 */
public final class Archive implements AutoCloseable {

    /** More entries are no collection of plans. */
    private static final int MOST = 100_000;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final ZipFile zip;
    private final String place;
    private final int largest;

    private Archive(ZipFile zip, String place, int largest) {
        this.zip = zip;
        this.place = place;
        this.largest = largest;
    }

    /**
     * Opens an archive on disk.
     *
     * @param largest bytes that a document may have when unpacked
     * @throws UnreadableFileException where it is broken or a bomb
     */
    public static Archive open(Path file, int largest) throws UnreadableFileException {
        return open(ZipFile.builder().setPath(file), file.toString(), largest);
    }

    /**
     * Opens an archive in memory.
     *
     * @param place what to call it in messages
     */
    public static Archive open(byte[] bytes, String place, int largest)
            throws UnreadableFileException {
        return open(ZipFile.builder().setByteArray(bytes), place, largest);
    }

    private static Archive open(ZipFile.Builder builder, String place, int largest)
            throws UnreadableFileException {
        try {
            ZipFile zip = builder.setCharset(StandardCharsets.ISO_8859_1).get();
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            Swelling.check(entries, MOST);
            return new Archive(zip, place, largest);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(
                    "the archive is cut short or damaged", "download or copy it again", e);
        }
    }

    /** An office document is an archive as well, and no container of documents. */
    public boolean isDocument() {
        return zip.getEntry("[Content_Types].xml") != null
                || zip.getEntry("OFD.xml") != null
                || zip.getEntry("mimetype") != null;
    }

    /** What it holds, folders and hidden files left out, sorted by name. */
    public List<Unread> files() {
        List<Unread> files = new ArrayList<>();
        for (Iterator<ZipArchiveEntry> at = zip.getEntries().asIterator(); at.hasNext(); ) {
            ZipArchiveEntry entry = at.next();
            String name = name(entry);
            if (!entry.isDirectory() && !isHidden(name)) {
                files.add(new Unread(name, place + "/" + name, () -> unpack(entry)));
            }
        }
        files.sort((one, other) -> one.name().compareTo(other.name()));
        return files;
    }

    private static boolean isHidden(String path) {
        for (String part : path.split("/", -1)) {
            if (FileName.isHidden(part)) {
                return true;
            }
        }
        return false;
    }

    private static String name(ZipArchiveEntry entry) {
        String written = written(entry).replace('\\', '/');
        while (written.startsWith("/") || written.startsWith("./")) {
            written = written.substring(written.indexOf('/') + 1);
        }
        return written;
    }

    private static String written(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean flagged =
                entry.getGeneralPurposeBit().usesUTF8ForNames()
                        || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        if (flagged || raw == null) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB18030);
        }
    }

    /** One at a time: the archive has one place it is read at. */
    private synchronized byte[] unpack(ZipArchiveEntry entry) throws UnreadableFileException {
        int most = Swelling.limit(entry.getCompressedSize(), largest);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw most == largest ? Swelling.tooLarge(largest) : Swelling.bomb();
            }
            return bytes;
        } catch (UnreadableFileException e) {
            throw e;
        } catch (UnsupportedZipFeatureException e) {
            throw unsupported(e);
        } catch (ZipException e) {
            throw damaged(e);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static UnreadableFileException unsupported(UnsupportedZipFeatureException why) {
        if (why.getFeature() == UnsupportedZipFeatureException.Feature.ENCRYPTION) {
            return new UnreadableFileException(
                    "it is locked with a password in its archive",
                    "unpack the archive with its password and load what was in it",
                    why);
        }
        return new UnreadableFileException(
                "it is packed by a method that is not known here (" + why.getFeature() + ")",
                "unpack the archive and load what was in it",
                why);
    }

    private static UnreadableFileException damaged(Exception why) {
        return new UnreadableFileException(
                "it is damaged in its archive", "download or copy the archive again", why);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
