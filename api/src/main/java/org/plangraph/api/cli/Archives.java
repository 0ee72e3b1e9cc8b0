package org.plangraph.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.plangraph.loader.document.Archive;
import org.plangraph.loader.document.FileName;
import org.plangraph.loader.document.Unread;
import org.plangraph.loader.document.UnreadableFileException;

/**
 * The archives of one run: opened when their turn comes, closed together. An archive within an
 * archive is unpacked into memory when its turn comes. What cannot be opened is a document that
 * fails in its turn and leaves the others alone.
 */
final class Archives implements AutoCloseable {

    /** Archives within archives go no deeper; one that holds itself would go on for ever. */
    private static final int DEEPEST = 3;

    private final List<Archive> open = new ArrayList<>();
    private final Consumer<String> notices;
    private final int largest;
    private int found;

    Archives(Consumer<String> notices, int largest) {
        this.notices = notices;
        this.largest = largest;
    }

    /** Documents found in archives so far, less the archives themselves. */
    int found() {
        return found;
    }

    /**
     * The documents in a file that may be an archive; the file itself where it is none.
     *
     * @param called it is an archive by its name, so that one that is damaged is told as such
     */
    Iterator<Unread> in(Path file, boolean called) {
        try {
            if (!begins(file)) {
                return one(Unread.file(file));
            }
            Archive archive = Archive.open(file, largest);
            open.add(archive);
            return archive.isDocument()
                    ? one(Unread.file(file))
                    : counted(archive, file.toString(), 1);
        } catch (UnreadableFileException e) {
            return one(called ? Unread.failed(name(file), file.toString(), e) : Unread.file(file));
        } catch (IOException e) {
            return one(Unread.failed(name(file), file.toString(), e));
        }
    }

    private static String name(Path file) {
        return Unread.file(file).name();
    }

    /** By its first bytes: an archive, or one that is empty. */
    private static boolean begins(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return begins(in.readNBytes(4));
        }
    }

    private static boolean begins(byte[] bytes) {
        return bytes.length >= 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 || bytes[2] == 5 || bytes[2] == 7);
    }

    private Iterator<Unread> counted(Archive archive, String place, int depth) {
        List<Unread> wanted = new ArrayList<>();
        for (Unread file : archive.files()) {
            if (FileName.isDocument(file.name()) || FileName.isArchive(file.name())) {
                wanted.add(file);
            } else {
                notices.accept(Documents.passedOver(file.place()));
            }
        }
        if (wanted.isEmpty()) {
            return one(Unread.failed(lastName(place), place, empty()));
        }
        found += wanted.size() - 1;
        return new Flattened(wanted.iterator(), depth);
    }

    private static String lastName(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static IOException empty() {
        return new UnreadableFileException(
                "the archive holds no document",
                "put in files whose names end in " + FileName.endings());
    }

    private Iterator<Unread> nested(Unread file, int depth) {
        try {
            if (depth > DEEPEST) {
                throw new UnreadableFileException(
                        "archives lie in each other more than " + DEEPEST + " deep",
                        "unpack the outer ones and load what was in them");
            }
            byte[] bytes = file.bytes().get();
            if (!begins(bytes)) {
                return one(file);
            }
            Archive archive = Archive.open(bytes, file.place(), largest); // holds no file open
            return archive.isDocument() ? one(file) : counted(archive, file.place(), depth);
        } catch (IOException e) {
            return one(Unread.failed(file.name(), file.place(), e));
        }
    }

    private static Iterator<Unread> one(Unread document) {
        return Collections.singletonList(document).iterator();
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : open) {
            archive.close();
        }
    }

    /** Documents as they are, archives opened in their turn. */
    private final class Flattened implements Iterator<Unread> {

        private final Iterator<Unread> files;
        private final int depth;
        private Iterator<Unread> current = Collections.emptyIterator();

        Flattened(Iterator<Unread> files, int depth) {
            this.files = files;
            this.depth = depth;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && files.hasNext()) {
                Unread next = files.next();
                current = FileName.isArchive(next.name()) ? nested(next, depth + 1) : one(next);
            }
            return current.hasNext();
        }

        @Override
        public Unread next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
