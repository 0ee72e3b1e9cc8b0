package org.plangraph.api.store.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Store;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.GraphStore;
import org.plangraph.loader.Load;
import org.plangraph.loader.document.Source;
import org.springframework.util.FileSystemUtils;

@SuppressWarnings("NullAway.Init") // JUnit fills in what is not set here
class TextSearchTest {

    private static final Load LOAD = Load.with(Extraction.standard(), true);
    private static final Load WITHOUT_TEXT = Load.with(Extraction.standard(), false);

    private static final Source XINGHE =
            TextStore.plan("星河区", "2024年6月1日", "推进云杉桩建设。新建公共云杉桩三百个，给予补贴。", "更新电梯。");
    private static final Source YUNSHAN =
            TextStore.plan("云山区", "2024年7月1日", "推进回收网点建设。", "推广5G基站。");

    @TempDir Path home;
    private Path directory;

    @BeforeEach
    void nothingYet() {
        directory = home.resolve("store");
    }

    private void load(Load load, Source... sources) throws Exception {
        try (Store store = Store.open(directory)) {
            for (Source source : sources) {
                load.store(store.dataset(), load.prepare(source));
            }
        }
    }

    private Path index() {
        return directory.resolve("text");
    }

    private static void isRight(TextStore store) {
        for (String words : List.of("云杉桩", "回收", "电", "发展和改革局")) {
            assertThat(store.found(words)).as(words).isEqualTo(store.holding(words));
        }
    }

    private void isRight() throws Exception {
        try (TextStore store = TextStore.open(directory)) {
            isRight(store);
        }
    }

    @Test
    void findsWhatWasLoaded() throws Exception {
        load(LOAD, XINGHE, YUNSHAN);
        assertThat(index()).doesNotExist();
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("云杉桩")).hasSizeGreaterThan(0);
            assertThat(store.found("回收")).hasSizeGreaterThan(0);
            isRight(store);
        }
        isRight();
    }

    @Test
    void findsWhatWasLoadedThroughTheSpool() throws Exception {
        load(LOAD, XINGHE);
        isRight();
        try (Store store = Store.open(directory)) {
            GraphStore spool = store.spool();
            LOAD.store(store.dataset(), spool, List.of(LOAD.prepare(YUNSHAN)));
        }
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("回收")).hasSizeGreaterThan(0);
            isRight(store);
        }
    }

    @Test
    void forgetsTheEditionThatWasReplaced() throws Exception {
        load(LOAD, XINGHE, YUNSHAN);
        isRight();
        load(LOAD, TextStore.plan("星河区", "2024年9月1日", "推进储能建设。", "更新电梯。"));
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("储能")).hasSizeGreaterThan(0);
            assertThat(store.found("云杉桩")).isEmpty();
            isRight(store);
        }
    }

    /** The same edition, of which other rules have read or kept something else. */
    @Test
    void readsAnewWhatWasLoadedByOtherRules() throws Exception {
        load(LOAD, XINGHE, YUNSHAN);
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("三百")).hasSizeGreaterThan(0);
        }
        load(WITHOUT_TEXT, XINGHE);
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("三百")).isEmpty();
            isRight(store);
        }
    }

    @Test
    void forgetsAGraphThatIsGone() throws Exception {
        load(LOAD, XINGHE, YUNSHAN);
        isRight();
        try (Store store = Store.open(directory)) {
            Txn.executeWrite(
                    store.dataset(),
                    () ->
                            store.dataset()
                                    .listNames()
                                    .forEachRemaining(
                                            name -> {
                                                if (name.contains("/edition/")) {
                                                    store.dataset().removeNamedModel(name);
                                                }
                                            }));
        }
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("云杉桩")).isEmpty();
            isRight(store);
        }
    }

    /** The index is made to lie about a graph that does not change, and is believed. */
    @Test
    void readsOnlyGraphsThatChanged() throws Exception {
        load(LOAD, XINGHE);
        isRight();
        try (FSDirectory files = FSDirectory.open(index());
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            var data = Refresh.data(writer);
            writer.deleteDocuments(new Term(Layout.TEXT, "云杉"));
            writer.setLiveCommitData(data.entrySet());
        }
        load(LOAD, YUNSHAN);
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("云杉桩")).isEmpty();
            assertThat(store.found("回收")).isEqualTo(store.holding("回收")).isNotEmpty();
        }
    }

    @Test
    void writesNothingWhereNothingChanged() throws Exception {
        load(LOAD, XINGHE);
        isRight();
        var before = files();
        isRight();
        assertThat(files()).isEqualTo(before);
    }

    private Map<String, Object> files() throws IOException {
        Map<String, Object> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(index())) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    @Test
    void isMadeAgainWhereItWasDeleted() throws Exception {
        load(LOAD, XINGHE);
        isRight();
        for (String name : files().keySet()) {
            Files.delete(index().resolve(name));
        }
        Files.delete(index());
        isRight();
    }

    @Test
    void isMadeAgainWhereItIsBroken() throws Exception {
        load(LOAD, XINGHE);
        for (String ending : List.of("segments_", ".cfs", ".si")) {
            isRight();
            for (String name : files().keySet()) {
                if (name.contains(ending)) {
                    Path file = index().resolve(name);
                    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
                }
            }
            try (TextStore store = TextStore.open(directory)) {
                assertThat(store.notices()).as(ending).anyMatch(n -> n.contains("is made anew"));
                isRight(store);
            }
        }
    }

    @Test
    void takesThePlaceOfWhateverElseLiesThere() throws Exception {
        load(LOAD, XINGHE);
        Files.writeString(index(), "not a folder");
        isRight();
        Path other = Files.createDirectories(index().resolve("below"));
        Files.writeString(other.resolve("notes.txt"), "not an index");
        Files.writeString(index().resolve("segments_zz"), "nor this");
        isRight();
    }

    @Test
    void isMadeAgainWhereItWasMadeOtherwise() throws Exception {
        load(LOAD, XINGHE);
        isRight();
        try (FSDirectory files = FSDirectory.open(index());
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("version", "0", "state", "").entrySet());
            writer.deleteDocuments(new Term(Layout.TEXT, "云杉"));
        }
        isRight();
    }

    /** As after a kill between the commit of the store and that of the index. */
    @Test
    void catchesUpWithAStoreThatIsAhead() throws Exception {
        load(LOAD, XINGHE);
        try (TextStore store = TextStore.open(directory)) {
            store.update("INSERT DATA { GRAPH :g { :b rdfs:label '通知' } }");
        }
        isRight();
        Path copy = Files.createDirectories(home.resolve("copy"));
        for (String name : files().keySet()) {
            Files.copy(index().resolve(name), copy.resolve(name));
        }
        try (TextStore store = TextStore.open(directory)) {
            store.update("INSERT DATA { GRAPH :g { :a rdfs:label '废止通知' } }");
        }
        for (String name : files().keySet()) {
            Files.delete(index().resolve(name));
        }
        Files.delete(index());
        Files.move(copy, index());
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("废止")).containsExactly("http://x.test/a");
            isRight(store);
        }
    }

    @Test
    void followsWhatIsWritten() throws Exception {
        load(LOAD, XINGHE);
        try (TextStore store = TextStore.open(directory)) {
            store.update("INSERT DATA { GRAPH :g { :a rdfs:label '废止通知'@zh ; pg:number '通知' } }");
            assertThat(store.found("废止")).containsExactly("http://x.test/a");
            store.update("INSERT DATA { GRAPH :h { :a rdfs:label '废止通知'@zh } }");
            store.update("DELETE DATA { GRAPH :g { :a rdfs:label '废止通知'@zh } }");
            assertThat(store.found("废止")).containsExactly("http://x.test/a");
            store.update("DELETE WHERE { GRAPH :h { :a ?p ?o } }");
            assertThat(store.found("废止")).isEmpty();
            store.update("INSERT DATA { GRAPH :g { :b rdfs:label '废止办法' } }");
            store.update("CLEAR GRAPH :g");
            assertThat(store.found("废止")).isEmpty();
            store.update("INSERT DATA { GRAPH :g { :b rdfs:label '废止办法' } }");
            store.update("DROP ALL");
            assertThat(store.found("废止 OR 云杉桩")).isEmpty();
            store.update("INSERT DATA { GRAPH :g { :c rdfs:label '废止条例' } }");
        }
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("废止")).containsExactly("http://x.test/c");
        }
    }

    /** A backup of the store is put back, the index is not: what was written since is forgotten. */
    @Test
    void catchesUpWithAStoreThatWasPutBack(@TempDir Path backup) throws Exception {
        load(LOAD, XINGHE);
        isRight();
        Path data = directory.resolve("Data-0001");
        FileSystemUtils.copyRecursively(data, backup.resolve("data"));
        try (TextStore store = TextStore.open(directory)) {
            String edition =
                    Txn.calculateRead(
                            store.dataset(),
                            () -> {
                                var names = store.dataset().listNames();
                                while (names.hasNext()) {
                                    String name = names.next();
                                    if (name.contains("/edition/")) {
                                        return name;
                                    }
                                }
                                throw new IllegalStateException("no edition");
                            });
            Txn.executeWrite(
                    store.dataset(),
                    () ->
                            store.dataset()
                                    .getNamedModel(edition)
                                    .createResource("http://x.test/new")
                                    .addProperty(RDFS.label, "回归测试词", "zh"));
            assertThat(store.found("回归测试词")).hasSize(1);
        }
        FileSystemUtils.deleteRecursively(data);
        FileSystemUtils.copyRecursively(backup.resolve("data"), data);
        try (TextStore store = TextStore.open(directory)) {
            assertThat(store.found("回归测试词")).isEmpty();
            isRight(store);
        }
    }

    @Test
    void staysAsItWasWhereATransactionIsGivenUp() throws Exception {
        try (TextStore store = TextStore.open(directory)) {
            store.update("INSERT DATA { GRAPH :g { :a rdfs:label '废止通知' } }");
            store.dataset().begin(ReadWrite.WRITE);
            store.run("DELETE WHERE { GRAPH :g { ?s ?p ?o } }");
            store.run("INSERT DATA { GRAPH :g { :b rdfs:label '废止办法' } }");
            store.dataset().abort();
            assertThat(store.found("废止")).containsExactly("http://x.test/a");
            assertThatThrownBy(
                            () ->
                                    Txn.executeWrite(
                                            store.dataset(),
                                            () -> {
                                                store.run("CLEAR ALL");
                                                throw new IllegalStateException("given up");
                                            }))
                    .hasMessage("given up");
            assertThat(store.found("废止")).containsExactly("http://x.test/a");
            store.update("INSERT DATA { GRAPH :g { :c rdfs:label '废止条例' } }");
            assertThat(store.found("废止")).isEqualTo(store.holding("废止")).hasSize(2);
        }
    }

    @Test
    void hasTheStateOfTheTransaction() throws Exception {
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try (TextStore store = TextStore.open(directory)) {
            store.update("INSERT DATA { GRAPH :g { :a rdfs:label '废止通知' } }");
            store.dataset().begin(ReadWrite.READ);
            Callable<Void> writes =
                    () -> {
                        store.update("INSERT DATA { GRAPH :g { :b rdfs:label '废止办法' } }");
                        return null;
                    };
            writer.submit(writes).get();
            assertThat(store.selected("?v text:query '废止'")).containsExactly("http://x.test/a");
            store.dataset().end();
            assertThat(store.found("废止")).hasSize(2);
        } finally {
            writer.shutdownNow();
        }
    }

    @Test
    void livesInMemoryToo() throws Exception {
        try (TextStore store = TextStore.searched(Store.inMemory())) {
            LOAD.store(store.dataset(), LOAD.prepare(XINGHE));
            assertThat(store.found("云杉桩")).hasSizeGreaterThan(0);
            isRight(store);
        }
    }

    @Test
    void cutsNothingOff() throws Exception {
        int many = 10_500;
        try (TextStore store = TextStore.open(directory)) {
            store.update(
                    IntStream.range(0, many)
                            .mapToObj(i -> ":s" + i + " a :T ; rdfs:label '第" + i + "批废止通知' . ")
                            .collect(Collectors.joining("", "INSERT DATA { GRAPH :g { ", "} }")));
            assertThat(store.found("废止")).hasSize(many);
            assertThat(store.select("?v a :T . ?v text:query '废止'")).hasSize(many);
            assertThat(store.select("?v a :T FILTER EXISTS { ?v text:query '废止' }")).hasSize(many);
            assertThat(store.select("?v a :T FILTER NOT EXISTS { ?v text:query '废止' }")).isEmpty();
            assertThat(store.select("(?v ?score) text:query '废止'")).hasSize(many);
            assertThat(store.select("?v text:query ('废止' 7)")).hasSize(7);
            assertThat(store.select("?v text:query ('废止' 2147483647)")).hasSize(many);
        }
    }

    @Test
    void asksOneGraphWhereThePatternDoes() throws Exception {
        try (TextStore store = TextStore.open(directory)) {
            store.update(
                    "INSERT DATA { GRAPH :g { :a rdfs:label '废止通知' } GRAPH :h { :b rdfs:label"
                            + " '废止办法' } :c rdfs:label '废止条例' }");
            assertThat(store.select("GRAPH :g { ?v text:query '废止' }"))
                    .containsExactly("http://x.test/a");
            assertThat(store.select("GRAPH ?v { ?x text:query '办法' }"))
                    .containsExactly("http://x.test/h");
            // What stands in no named graph is seen by no query.
            assertThat(store.found("废止")).hasSize(2);
        }
        assertThat(found("废止")).hasSize(2);
    }

    private Set<String> found(String words) throws Exception {
        try (TextStore store = TextStore.open(directory)) {
            return store.found(words);
        }
    }

    @Test
    void saysWhichTextWasMetAndHowWell() throws Exception {
        try (TextStore store = TextStore.open(directory)) {
            store.update("INSERT DATA { GRAPH :g { :a rdfs:label '废止通知'@zh ; pg:text '全文废止' } }");
            assertThat(store.select("(?s ?score ?t ?g ?v) text:query '全文'"))
                    .containsExactly("https://w3id.org/plangraph/ns#text");
            assertThat(store.select("(?s ?score ?t ?v) text:query '全文'"))
                    .containsExactly("http://x.test/g");
            assertThat(store.select("?v text:query (rdfs:label '废止')")).hasSize(1);
            assertThat(store.select("?v text:query (rdfs:label '全文')")).isEmpty();
            assertThat(store.select("?v text:query (rdfs:label pg:text '全文')")).hasSize(1);
            assertThat(store.select("?v text:query '废止'@zh")).hasSize(1);
            assertThat(store.select("?v text:query '全文'@zh")).isEmpty();
        }
    }

    @Test
    void tellsAMistakeFromNothingFound() throws Exception {
        try (TextStore store = TextStore.open(directory)) {
            assertThatThrownBy(() -> store.select("?v text:query (pg:ledBy '废止')"))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("ledBy> are not searched");
            assertThatThrownBy(() -> store.select("?v text:query '(废止'"))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("quotation marks")
                    .hasMessageNotContaining("expecting");
            for (String noExpression : new String[] {"/[/", "/(((.*a){9}){9}){9}/"}) {
                for (String text :
                        new String[] {"'" + noExpression + "'", "('" + noExpression + "' 5)"}) {
                    assertThatThrownBy(() -> store.select("?v text:query " + text))
                            .as(text)
                            .isInstanceOf(QueryException.class)
                            .hasMessageContaining("quotation marks");
                }
            }
        }
        try (Store store = Store.open(directory)) {
            assertThatThrownBy(
                            () ->
                                    Txn.calculateRead(
                                            store.dataset(),
                                            () ->
                                                    org.apache.jena.query.QueryExecution.dataset(
                                                                    store.dataset())
                                                            .query(
                                                                    "SELECT * { ?v <"
                                                                            + SearchFunction.IRI
                                                                            + "> 'x' }")
                                                            .build()
                                                            .execSelect()
                                                            .hasNext()))
                    .hasMessageContaining("while it is served");
        }
    }
}
