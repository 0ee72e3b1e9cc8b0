package org.plangraph.api.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * A name for the state of a store: the same until something is written, also when it is closed and
 * opened again. TDB2 counts its commits from nought at each opening, so the files as they were then
 * belong to the name.
 */
final class StoreVersion {

    private static final int DIGITS = 12;

    private final String opened;

    private StoreVersion(String opened) {
        this.opened = opened;
    }

    /** Looks at the files of an open store; null for one in memory. */
    static StoreVersion of(@Nullable Path directory) {
        if (directory == null) {
            return new StoreVersion(UUID.randomUUID().toString().substring(0, DIGITS));
        }
        try (Stream<Path> files = Files.walk(directory, 2)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> data = files.filter(StoreVersion::isData).sorted().toList();
            for (Path file : data) {
                digest.update(
                        (directory.relativize(file)
                                        + " "
                                        + Files.size(file)
                                        + " "
                                        + Files.getLastModifiedTime(file).toMillis()
                                        + "\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
            return new StoreVersion(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
        } catch (IOException e) {
            // Unknown: none that was before is meant.
            return new StoreVersion(UUID.randomUUID().toString().substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The files that TDB2 changes when it commits. */
    private static boolean isData(Path file) {
        String name = Objects.toString(file.getFileName());
        return name.endsWith(".bpt")
                || name.endsWith(".idn")
                || name.endsWith(".dat")
                || name.endsWith(".obj")
                || name.endsWith(".bdf");
    }

    /** The name of the state that a transaction sees, the caller's where there is one. */
    String now(DatasetGraph graphs) {
        return opened + "-" + Txn.calculateRead(graphs, () -> commits(graphs));
    }

    private static long commits(DatasetGraph graphs) {
        return Objects.requireNonNull(
                        TDBInternal.getDatasetGraphTDB(graphs)
                                .getTxnSystem()
                                .getThreadTransaction())
                .getDataVersion();
    }
}
