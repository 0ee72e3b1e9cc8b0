package org.plangraph.api.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    /** The files that count, in the order they were written. Inside a transaction. */
    List<Path> files(DatasetGraph graphs) {
        Set<String> marked =
                graphs.getGraph(MARKS)
                        .find(MARKS, RDF.value.asNode(), Node.ANY)
                        .mapWith(mark -> mark.getObject().getLiteralLexicalForm())
                        .toSet();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> marked.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away all that waits or has waited beside a store. */
    static void clear(Path store) {
        IO.deleteAll(store.resolve(FOLDER));
    }
}
