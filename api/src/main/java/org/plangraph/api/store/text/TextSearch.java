package org.plangraph.api.store.text;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Definition;
import org.plangraph.ontology.SearchedProperties;

/**
 * The text index of an open store. It lies in a folder of the store and can be deleted at any time
 * while the store is closed: it is made again.
 */
public final class TextSearch implements AutoCloseable {

    private static final String FOLDER = "text";

    /** Lucene tells of the parts of Java it uses, some of it as a warning. */
    private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private final DatasetGraph base;
    private final PlanTextIndex index;
    private final DatasetGraph graphs;

    private TextSearch(DatasetGraph base, Directory directory, Layout layout) throws IOException {
        this.base = base;
        this.index = new PlanTextIndex(directory, layout);
        var transactions = TDBInternal.getTransactionCoordinator(base);
        transactions.modifyConfig(() -> transactions.addExternal(index.snapshots()));
        this.graphs = TextDatasetFactory.create(base, index, false, new Following(index));
    }

    /** Makes {@code text:query} known to a dataset; it is an error where there is no index. */
    public static void register(DatasetGraph graphs) {
        PropertyFunctionRegistry known =
                PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.get());
        known.put(SearchFunction.IRI, iri -> new SearchFunction());
        PropertyFunctionRegistry.set(graphs.getContext(), known);
    }

    /**
     * Opens the index of a store and brings it up to the store, which takes long where the store is
     * large and the index new. One that is broken is made anew.
     *
     * @param graphs the store, which nobody writes to meanwhile
     * @param store its directory, null in memory
     * @param told is told in sentences what takes long
     * @throws IOException where it cannot be written
     */
    public static TextSearch of(DatasetGraph graphs, @Nullable Path store, Consumer<String> told)
            throws IOException {
        Layout layout = new Layout(SearchedProperties.in(Definition.shapes()));
        if (store == null) {
            return refreshed(graphs, new ByteBuffersDirectory(), layout, told);
        }
        Path folder = store.resolve(FOLDER);
        try {
            return refreshed(graphs, FSDirectory.open(folder), layout, told);
        } catch (IOException | RuntimeException e) {
            told.accept(
                    "The text index " + folder + " cannot be used (" + e + "): it is made anew.");
            clear(folder);
            return refreshed(graphs, FSDirectory.open(folder), layout, told);
        }
    }

    private static TextSearch refreshed(
            DatasetGraph graphs, Directory directory, Layout layout, Consumer<String> told)
            throws IOException {
        try {
            new Refresh(graphs, directory, layout, told).run();
            return new TextSearch(graphs, directory, layout);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Whatever is there; links are taken away and not followed. */
    private static void clear(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @Nullable IOException failure) throws IOException {
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** The store as it was given; what is written through it goes into the index, too. */
    public DatasetGraph graphs() {
        return graphs;
    }

    /** Closes the index, not the store. */
    @Override
    public void close() throws IOException {
        index.close(StoredTexts.state(base));
        index.getDirectory().close();
    }

    /** Follows what is written to named graphs: queries see no other. */
    private static final class Following extends TextDocProducerTriples {

        private final PlanTextIndex index;

        Following(PlanTextIndex index) {
            super(index);
            this.index = index;
        }

        @Override
        public void change(
                TextQuadAction action, Node graph, Node subject, Node property, Node value) {
            if (!Quad.isDefaultGraph(graph) && value.isLiteral()) {
                super.change(action, graph, subject, property, value);
                index.unmark(graph);
            }
        }
    }
}
