package org.plangraph.api.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The directory of a store: TDB2's own files and a {@code plangraph.properties} that says which
 * format the graphs inside have.
 */
record StoreDirectory(Path path) {

    /**
     * Raised when a store of an earlier program could no longer be read, or the other way round.
     */
    static final int FORMAT = 1;

    private static final String MARK = "plangraph.properties";
    private static final String DRAFT = MARK + ".new";

    /** What may be there before the store is: analysts may put their files in first. */
    private static final Set<String> OURS = Set.of(DRAFT, "schemes", "corrections", "questions");

    private static final String FORMAT_KEY = "format";

    /** Makes the directory where it is missing and checks that it is, or may become, a store. */
    void prepare() throws StoreUnavailableException {
        create();
        if (!Files.isWritable(path)) {
            throw new StoreUnavailableException(
                    "No right to write in the store "
                            + path
                            + ": give this user the right, or name another directory with"
                            + " --store.");
        }
        Optional<Integer> format = format();
        if (format.isEmpty()) {
            mark();
        } else if (format.get() > FORMAT) {
            throw new StoreUnavailableException(
                    "The store "
                            + path
                            + " was made by a newer PlanGraph (format "
                            + format.get()
                            + ", this program reads "
                            + FORMAT
                            + "): use that version, or load the documents into a new store.");
        }
    }

    private void create() throws StoreUnavailableException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StoreUnavailableException(
                    path + " is a file, not a store: name a directory with --store.");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    "The store "
                            + path
                            + " cannot be made ("
                            + e
                            + "): name a directory this user may write to with --store.",
                    e);
        }
    }

    /** Empty where the directory is new, or TDB2 was cut off before it was ever used. */
    private Optional<Integer> format() throws StoreUnavailableException {
        Path mark = path.resolve(MARK);
        if (!Files.exists(mark)) {
            if (isForeign()) {
                throw new StoreUnavailableException(
                        path
                                + " holds files but no PlanGraph store: name an empty or new"
                                + " directory with --store.");
            }
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(mark)) {
            properties.load(reader);
            return Optional.of(Integer.valueOf(properties.getProperty(FORMAT_KEY, "").strip()));
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreUnavailableException(
                    mark
                            + " cannot be read: if the directory is a store, write \""
                            + FORMAT_KEY
                            + "="
                            + FORMAT
                            + "\" into that file; if not, name another with --store.",
                    e);
        }
    }

    private boolean isForeign() throws StoreUnavailableException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.anyMatch(entry -> !OURS.contains(entry.getFileName().toString()));
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    "The store " + path + " cannot be listed (" + e + "): check its rights.", e);
        }
    }

    private void mark() throws StoreUnavailableException {
        try {
            Path draft = path.resolve(DRAFT);
            Files.writeString(draft, FORMAT_KEY + "=" + FORMAT + "\n");
            Files.move(draft, path.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    "The store " + path + " cannot be written (" + e + "): check disk and rights.",
                    e);
        }
    }

    /** The process that has the store open, as TDB2 wrote it down. */
    Optional<Long> holder() {
        try {
            return Optional.of(Long.valueOf(Files.readString(path.resolve("tdb.lock")).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
