package org.plangraph.api.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.DatabaseOps;
import org.apache.jena.vocabulary.RDF;

/**
 * The files of facts that wait beside a store, and the marks in the store that tell which of them
 * count. They hold numbers of nodes, which are those of one generation of TDB2's files: they lie in
 * a folder of its name.
 *
 * @param generation the directory of TDB2's files
 * @param folder where files wait for it
 */
record Waiting(Path generation, Path folder) {

    /** In the directory of a store. */
    static final String FOLDER = "waiting";

    /** The graph with the marks, gone when what waits has been put in. */
    static final Node MARKS = NodeFactory.createURI("urn:x-plangraph:waiting");

    static Waiting of(Path store) {
        Path generation = DatabaseOps.findStorageLocation(store);
        if (generation == null) {
            throw new IllegalArgumentException(store + " is no open store");
        }
        return new Waiting(
                generation, store.resolve(FOLDER).resolve(generation.getFileName().toString()));
    }

    /** A name for another file. */
    Path next() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return folder.resolve("%08d".formatted(files.count() + 1));
        }
    }

    /** Notes down that a file counts once the transaction is committed. */
    void mark(DatasetGraph graphs, Path file) {
        Node name = NodeFactory.createLiteralString(file.getFileName().toString());
        graphs.add(MARKS, MARKS, RDF.value.asNode(), name);
    }

    /**
     * The files that count, in the order they were written. Inside a transaction.
     *
     * @throws UncheckedIOException where one is missing: the store says that it has what is in it
     */
    List<Path> files(DatasetGraph graphs) {
        List<Path> files =
                graphs
                        .getGraph(MARKS)
                        .find(MARKS, RDF.value.asNode(), Node.ANY)
                        .mapWith(mark -> folder.resolve(mark.getObject().getLiteralLexicalForm()))
                        .toList()
                        .stream()
                        .sorted()
                        .toList();
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new UncheckedIOException(
                        new NoSuchFileException(
                                file
                                        + " is missing: put it back, or load the documents into a"
                                        + " new store"));
            }
        }
        return files;
    }

    /** Takes away all that waits or has waited beside a store. */
    static void clear(Path store) {
        Path waiting = store.resolve(FOLDER);
        if (Files.exists(waiting)) {
            IO.deleteAll(waiting);
        }
    }

    /** Makes the name of a new file last, as the file itself does. */
    void force() throws IOException {
        for (Path path : List.of(folder, folder.getParent(), generation.getParent())) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
