package org.plangraph.api.store.text;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.Directory;

/**
 * Makes an index that of the store as it is, before anything else writes to either: graphs whose
 * stamp is another are read anew, those that are gone leave. Every so many graphs it is committed;
 * cut off at any moment, it goes on from there.
 */
final class Refresh {

    /** In the data of a commit: how it was made, and of which state of the store it is. */
    private static final String VERSION = "version";

    private static final String STATE = "state";

    /** So many texts are committed together, of one graph at the least. */
    private static final long AT_ONCE = 200_000;

    /** Fewer are not worth a notice. */
    private static final long WORTH_TELLING = 100_000;

    private static final double BUFFER_MB = 64;

    private final DatasetGraph graphs;
    private final Directory directory;
    private final Layout layout;
    private final EntityDefinition definition;
    private final Consumer<String> told;

    /**
     * @param told is told where it takes long
     */
    Refresh(DatasetGraph graphs, Directory directory, Layout layout, Consumer<String> told) {
        this.graphs = graphs;
        this.directory = directory;
        this.layout = layout;
        this.definition = layout.definition();
        this.told = told;
    }

    /** What a commit says that was made now. */
    static Map<String, String> commitData(Layout layout, String state) {
        return Map.of(VERSION, layout.version(), STATE, state);
    }

    /**
     * Does it.
     *
     * @throws IOException also where the index is broken
     */
    void run() throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(WordsAnalyzer.ofTexts())
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            String state = StoredTexts.state(graphs);
            Map<String, String> data = data(writer);
            if (!layout.version().equals(data.get(VERSION))) {
                writer.deleteAll();
            } else if (!state.isEmpty() && state.equals(data.get(STATE))) {
                return;
            }
            bring(writer);
            writer.setLiveCommitData(commitData(layout, state).entrySet());
            writer.commit();
        }
    }

    /** What the last commit says. */
    static Map<String, String> data(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> all = writer.getLiveCommitData();
        if (all != null) {
            all.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private void bring(IndexWriter writer) throws IOException {
        writer.setLiveCommitData(commitData(layout, "").entrySet());
        Map<String, String> marked = marked(writer);
        Map<String, StoredTexts.Stamp> stored = StoredTexts.stamps(graphs, layout.properties());
        for (String graph : marked.keySet()) {
            if (!stored.containsKey(graph)) {
                forget(writer, graph);
            }
        }
        List<String> changed = new ArrayList<>();
        long texts = 0;
        for (String graph : new TreeSet<>(stored.keySet())) {
            StoredTexts.Stamp stamp = stored.get(graph);
            if (stamp != null && !stamp.value().equals(marked.get(graph))) {
                changed.add(graph);
                texts += stamp.texts();
            }
        }
        read(writer, changed, stored, texts);
    }

    /** The stamps of graphs as the index has them. */
    private static Map<String, String> marked(IndexWriter writer) throws IOException {
        Map<String, String> marked = new HashMap<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query marks = new WildcardQuery(new Term(Layout.MARKED, "*"));
            int most = Math.max(1, searcher.count(marks));
            for (ScoreDoc hit : searcher.search(marks, most).scoreDocs) {
                Document document = searcher.storedFields().document(hit.doc);
                marked.put(document.get(Layout.MARKED), document.get(Layout.STAMP));
            }
        }
        return marked;
    }

    private static void forget(IndexWriter writer, String graph) throws IOException {
        writer.deleteDocuments(new Term(Layout.GRAPH, graph), new Term(Layout.MARKED, graph));
    }

    private void read(
            IndexWriter writer,
            List<String> changed,
            Map<String, StoredTexts.Stamp> stored,
            long texts)
            throws IOException {
        Notice notice = new Notice(texts);
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<String>> some = new ArrayList<>();
            long inSome = 0;
            for (String graph : changed) {
                StoredTexts.Stamp stamp = stored.getOrDefault(graph, new StoredTexts.Stamp("", 0));
                some.add(
                        () -> {
                            read(writer, graph, stamp.value());
                            return graph;
                        });
                inSome += stamp.texts();
                if (inSome >= AT_ONCE) {
                    all(readers, some);
                    writer.commit();
                    notice.done(inSome);
                    some.clear();
                    inSome = 0;
                }
            }
            all(readers, some);
            notice.end();
        } finally {
            readers.shutdownNow();
        }
    }

    private static void all(ExecutorService readers, List<Callable<String>> some)
            throws IOException {
        try {
            for (Future<String> one : readers.invokeAll(some)) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }

    private void read(IndexWriter writer, String graph, String stamp) throws IOException {
        forget(writer, graph);
        graphs.begin(TxnType.READ);
        try {
            StoredTexts texts = new StoredTexts(graphs, layout.properties());
            for (var facts = texts.of(NodeFactory.createURI(graph)); facts.hasNext(); ) {
                Entity entity = TextQueryFuncs.entityFromQuad(definition, facts.next());
                if (entity != null) {
                    writer.addDocument(Layout.document(entity));
                }
            }
        } finally {
            graphs.end();
        }
        writer.addDocument(Layout.mark(graph, stamp));
    }

    /** Says how far it is, where that takes long. */
    private final class Notice {

        private static final long EVERY_NANOS = 10_000_000_000L;

        private final long texts;
        private final long begin = System.nanoTime();
        private long said = begin;
        private long done;

        Notice(long texts) {
            this.texts = texts;
            if (texts >= WORTH_TELLING) {
                told.accept("Making the text index of %,d texts.".formatted(texts));
            }
        }

        void done(long more) {
            done += more;
            if (texts >= WORTH_TELLING && System.nanoTime() - said >= EVERY_NANOS) {
                said = System.nanoTime();
                told.accept("%,d of %,d texts are in the text index.".formatted(done, texts));
            }
        }

        void end() {
            if (texts >= WORTH_TELLING) {
                long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
                told.accept("The text index is made (%d s).".formatted(seconds));
            }
        }
    }
}
