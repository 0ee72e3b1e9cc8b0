package org.plangraph.api.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** The plans that come with the program: TriG files, each with the graph of one edition. */
public final class Corpus {

    private static final String FOLDER = "corpus/";
    private static final String ENDING = ".trig";

    private Corpus() {}

    /**
     * Puts the packed plans into a dataset, in one write transaction: all of them or none, so that
     * a first start that is cut off starts afresh.
     *
     * @return how many there are
     */
    public static int loadInto(Dataset dataset) {
        List<String> files = files();
        if (!files.isEmpty()) {
            Txn.executeWrite(dataset, () -> files.forEach(file -> read(file, dataset)));
        }
        return files.size();
    }

    private static void read(String file, Dataset dataset) {
        try (InputStream in = Corpus.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + file);
            }
            RDFDataMgr.read(dataset, in, Lang.TRIG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names from the top of the class path, sorted. */
    static List<String> files() {
        @Nullable URL folder = Corpus.class.getResource("/" + FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            List<String> names =
                    folder.openConnection() instanceof JarURLConnection jar
                            ? jar.getJarFile().stream().map(ZipEntry::getName).toList()
                            : namesIn(Path.of(URI.create(folder.toString())));
            return names.stream()
                    .map(name -> name.substring(Math.max(0, name.lastIndexOf(FOLDER))))
                    .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> FOLDER + file.getFileName()).toList();
        }
    }
}
