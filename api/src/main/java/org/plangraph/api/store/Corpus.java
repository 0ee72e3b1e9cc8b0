package org.plangraph.api.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.Load;
import org.plangraph.loader.rdf.EditionGraph;
import org.plangraph.loader.rdf.Iris;

/**
 * The plans that come with the program: TriG files, each with the graph of one edition, and one
 * with the counterparts of their tasks.
 */
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
        @Nullable URL folder = Corpus.class.getResource("/" + FOLDER);
        return folder == null ? 0 : loadInto(dataset, folder);
    }

    /** The same from another folder, which may be one of a jar; its address ends with a slash. */
    static int loadInto(Dataset dataset, URL folder) {
        Dataset packed = DatasetFactory.create();
        files(folder).forEach(file -> read(file, packed));
        List<EditionGraph> graphs = new ArrayList<>();
        for (String name : Iter.toList(packed.listNames()).stream().sorted().toList()) {
            if (!name.equals(Iris.COUNTERPARTS.getURI())) {
                graphs.add(EditionGraph.of(name, packed.getNamedModel(name).getGraph()));
            }
        }
        Load load = Load.with(Extraction.standard(), false);
        Txn.executeWrite(
                dataset,
                () -> {
                    load.adopt(dataset, graphs);
                    dataset.addNamedModel(
                            Iris.COUNTERPARTS, packed.getNamedModel(Iris.COUNTERPARTS));
                    load.link(dataset);
                });
        return graphs.size();
    }

    private static void read(URL file, Dataset into) {
        try (InputStream in = file.openStream()) {
            RDFDataMgr.read(into, in, Lang.TRIG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of their names. */
    private static List<URL> files(URL folder) {
        try {
            List<String> names =
                    folder.openConnection() instanceof JarURLConnection jar
                            ? namesIn(jar)
                            : namesIn(Path.of(URI.create(folder.toString())));
            List<URL> files = new ArrayList<>();
            for (String name : names.stream().filter(n -> n.endsWith(ENDING)).sorted().toList()) {
                files.add(URI.create(folder + name).toURL());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesIn(JarURLConnection folder) throws IOException {
        String path = folder.getEntryName();
        try (Stream<JarEntry> entries = folder.getJarFile().stream()) {
            return entries.map(ZipEntry::getName)
                    .filter(name -> name.startsWith(path))
                    .map(name -> name.substring(path.length()))
                    .toList();
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
