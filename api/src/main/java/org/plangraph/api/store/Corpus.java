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
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.Load;
import org.plangraph.loader.rdf.EditionGraph;

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
        List<EditionGraph> graphs = files().stream().map(Corpus::read).toList();
        Load.with(Extraction.standard(), false).adopt(dataset, graphs);
        return graphs.size();
    }

    private static EditionGraph read(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + file);
            }
            Dataset plan = DatasetFactory.create();
            RDFDataMgr.read(plan, in, Lang.TRIG);
            String edition = plan.listNames().next();
            return EditionGraph.of(edition, plan.getNamedModel(edition).getGraph());
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
