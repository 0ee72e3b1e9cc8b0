package org.plangraph.api.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * jena-text's index in our layout. It differs in what it answers: a word of characters is found
 * where they stand together, several words are all wanted, and without a limit nothing is cut off
 * (jena-text gives 10,000).
 */
final class PlanTextIndex extends TextIndexLucene {

    private static final Logger LOG = LoggerFactory.getLogger(PlanTextIndex.class);

    private final Layout layout;
    private final Snapshots snapshots;
    private boolean behind;

    /** Graphs that the transaction has changed. */
    private final Set<String> changed = new HashSet<>();

    PlanTextIndex(Directory directory, Layout layout) throws IOException {
        super(directory, config(layout));
        this.layout = layout;
        this.snapshots = new Snapshots(directory);
    }

    private static TextIndexConfig config(Layout layout) {
        TextIndexConfig config = new TextIndexConfig(layout.definition());
        config.setAnalyzer(WordsAnalyzer.ofTexts());
        config.setQueryAnalyzer(WordsAnalyzer.ofQueries());
        return config;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    @Override
    protected Document doc(Entity entity) {
        return Layout.document(entity);
    }

    @Override
    public void deleteEntity(Entity entity) {
        try {
            getIndexWriter().deleteDocuments(Layout.uid(entity));
        } catch (IOException e) {
            throw new TextIndexException("deleteEntity", e);
        }
    }

    /**
     * What a graph is marked with is no longer true of it, until it is compared with the store
     * again: also when the store is put back to what it was.
     */
    void unmark(Node graph) {
        String name = graph.toString();
        if (changed.add(name)) {
            try {
                getIndexWriter()
                        .updateDocument(
                                new Term(Layout.MARKED, name), Layout.mark(name, "changed"));
            } catch (IOException e) {
                throw new TextIndexException("unmark", e);
            }
        }
    }

    @Override
    public void rollback() {
        changed.clear();
        super.rollback();
    }

    /**
     * The facts are committed by now, and there is no way back: an index that cannot follow stays
     * as it was until the next start, which finds out by the stamps.
     */
    @Override
    public void commit() {
        changed.clear();
        try {
            super.commit();
            snapshots.renew();
        } catch (IOException | RuntimeException e) {
            behind = true;
            LOG.error(
                    "The text index cannot be written: texts are searched as they were before this"
                            + " change, until the next start.",
                    e);
        }
    }

    /**
     * Notes down of which state of the store this is, so that the next start need not compare.
     *
     * @param state of the store
     */
    void close(String state) throws IOException {
        Map<String, String> data = Refresh.commitData(layout, state);
        if (!behind && !data.equals(Refresh.data(getIndexWriter()))) {
            getIndexWriter().setLiveCommitData(data.entrySet());
            getIndexWriter().commit();
        }
        snapshots.close();
        super.close();
    }

    /**
     * All that have a text which the query finds, each once.
     *
     * @param words in Lucene's syntax
     * @param properties of which it must be a text, empty for any
     * @param graph in which it must stand, null for any
     * @throws TextIndexParseException where the words are none of a query
     */
    Set<Node> subjects(String words, List<Resource> properties, @Nullable String graph) {
        Query query = parsed(words, properties, graph, null);
        try {
            return snapshots.ask(searcher -> searcher.search(query, Subjects.MANAGER));
        } catch (IOException e) {
            throw new TextIndexException("query", e);
        }
    }

    /** Collects the subjects of what is found, by their numbers in a segment. */
    private static final class Subjects extends SimpleCollector {

        static final CollectorManager<Subjects, Set<Node>> MANAGER =
                new CollectorManager<>() {
                    @Override
                    public Subjects newCollector() {
                        return new Subjects();
                    }

                    @Override
                    public Set<Node> reduce(Collection<Subjects> some) {
                        Set<Node> all = new HashSet<>();
                        some.forEach(one -> all.addAll(one.subjects));
                        return all;
                    }
                };

        private final Set<Node> subjects = new HashSet<>();
        private SortedDocValues names = DocValues.emptySorted();
        private FixedBitSet found = new FixedBitSet(0);

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            names = DocValues.getSorted(context.reader(), Layout.SUBJECT);
            found = new FixedBitSet(names.getValueCount());
        }

        @Override
        public void collect(int document) throws IOException {
            if (names.advanceExact(document)) {
                found.set(names.ordValue());
            }
        }

        @Override
        public void finish() throws IOException {
            for (int i = next(0); i >= 0; i = next(i + 1)) {
                String name = names.lookupOrd(i).utf8ToString();
                subjects.add(TextQueryFuncs.stringToNode(name));
            }
            found = new FixedBitSet(0);
        }

        private int next(int from) {
            int next = from < found.length() ? found.nextSetBit(from) : -1;
            return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public List<TextHit> query(
            @Nullable String subject,
            List<Resource> properties,
            String words,
            @Nullable String graph,
            @Nullable String language,
            int limit,
            @Nullable String highlight) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(parsed(words, properties, graph, language), Occur.MUST);
        if (subject != null) {
            all.add(new TermQuery(new Term(Layout.SUBJECT, subject)), Occur.FILTER);
        }
        Query query = all.build();
        try {
            return snapshots.ask(searcher -> hits(searcher, query, limit));
        } catch (IOException e) {
            throw new TextIndexException("query", e);
        }
    }

    private static List<TextHit> hits(IndexSearcher searcher, Query query, int limit)
            throws IOException {
        int most = limit > 0 ? limit : Math.max(1, searcher.count(query));
        List<TextHit> hits = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            int document = hit.doc - leaf.docBase;
            Node subject = value(leaf, Layout.SUBJECT, document);
            if (subject != null) {
                hits.add(
                        new TextHit(
                                subject,
                                hit.score,
                                null,
                                value(leaf, Layout.GRAPH, document),
                                value(leaf, Layout.PROPERTY, document)));
            }
        }
        return hits;
    }

    private static @Nullable Node value(LeafReaderContext leaf, String field, int document)
            throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        return values.advanceExact(document)
                ? TextQueryFuncs.stringToNode(values.lookupOrd(values.ordValue()).utf8ToString())
                : null;
    }

    private Query parsed(
            String words,
            List<Resource> properties,
            @Nullable String graph,
            @Nullable String language) {
        QueryParser parser = new QueryParser(Layout.TEXT, getQueryAnalyzer());
        parser.setSplitOnWhitespace(true);
        parser.setAutoGeneratePhraseQueries(true);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        parser.setAllowLeadingWildcard(true);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        try {
            all.add(parser.parse(words), Occur.MUST);
        } catch (ParseException e) {
            throw new TextIndexParseException(words, e.getMessage());
        }
        if (!properties.isEmpty()) {
            List<BytesRef> names = properties.stream().map(p -> new BytesRef(p.getURI())).toList();
            all.add(new TermInSetQuery(Layout.PROPERTY, names), Occur.FILTER);
        }
        if (graph != null) {
            all.add(new TermQuery(new Term(Layout.GRAPH, graph)), Occur.FILTER);
        }
        if (language != null) {
            all.add(new TermQuery(new Term(Layout.LANGUAGE, language)), Occur.FILTER);
        }
        return all.build();
    }
}
