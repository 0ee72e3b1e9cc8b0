package org.plangraph.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.Load;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.Prepared;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.rdf.EditionGraph;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.ontology.Prov;
import org.plangraph.ontology.Vocabulary;

/** Packed plans are in the store as if their documents had been loaded there without text. */
class CorpusTest {

    private static final Path PLANS = Path.of("..", "..", "shared", "seeds");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final Store store = Store.inMemory();
    private final Load load = Load.with(Extraction.standard(), false);

    /** Two plans, and a later edition of the first. */
    private final Source first = Loading.document(0);

    private final Source second = Loading.document(1);
    private final Source firstRevised = Loading.document(3);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void loadsPackedPlansIntoAnEmptyStore() throws IOException {
        int plans = Corpus.loadInto(store.dataset(), packed(first, second));

        assertThat(plans).isEqualTo(2);
        assertThat(store.isEmpty()).isFalse();
        assertThat(editions()).containsExactlyInAnyOrder(edition(first), edition(second));
        assertThat(recorded()).containsExactlyInAnyOrder(edition(first), edition(second));
    }

    @Test
    void readsThemOutOfAJar() throws IOException {
        Path jar = folder.resolve("program.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : List.of("corpus/", "corpus/README.md", "other/x.trig")) {
                out.putNextEntry(new JarEntry(name));
                out.write("no plan".getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new JarEntry("corpus/one.trig"));
            write(first, out);
        }
        URL inside = URI.create("jar:" + jar.toUri() + "!/corpus/").toURL();

        assertThat(Corpus.loadInto(store.dataset(), inside)).isEqualTo(1);
        assertThat(editions()).containsExactly(edition(first));
    }

    @Test
    void leavesADocumentUnchangedThatIsPacked() throws IOException {
        Corpus.loadInto(store.dataset(), packed(first, second));

        assertThat(load.isStored(store.dataset(), first)).isTrue();
        assertThat(load.store(store.dataset(), load.prepare(first)))
                .isInstanceOf(Outcome.Unchanged.class);
        assertThat(load.isStored(store.dataset(), firstRevised)).isFalse();
    }

    @Test
    void givesWayToANewEdition() throws IOException {
        Corpus.loadInto(store.dataset(), packed(first, second));

        Outcome outcome = load.store(store.dataset(), load.prepare(firstRevised));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Loaded.class,
                        loaded -> assertThat(loaded.replacedEdition()).isEqualTo(edition(first)));
        assertThat(editions()).containsExactlyInAnyOrder(edition(firstRevised), edition(second));
        assertThat(recorded())
                .contains(edition(first), edition(firstRevised), edition(second))
                .hasSize(3);
    }

    @Test
    void loadsOnceHoweverOftenItIsAsked() throws IOException {
        URL packed = packed(first, second);
        Corpus.loadInto(store.dataset(), packed);
        long before = size();
        Corpus.loadInto(store.dataset(), packed);

        assertThat(size()).isEqualTo(before);
    }

    @Test
    void holdsThePublishedPlans() {
        assertThat(Corpus.loadInto(store.dataset())).isEqualTo(5);
        assertThat(editions()).hasSize(5);
        assertThat(recorded()).containsExactlyInAnyOrderElementsOf(editions());
    }

    @Test
    void holdsThePublishedPlansAsTheirDocumentsLoad() throws IOException {
        assumeTrue(Files.isDirectory(PLANS), "the published plans are not beside the repository");
        Corpus.loadInto(store.dataset());
        List<Path> documents;
        try (Stream<Path> files = Files.list(PLANS)) {
            documents = files.filter(file -> file.toString().endsWith(".txt")).toList();
        }

        assertThat(documents).hasSize(5);
        for (Path document : documents) {
            assertThat(load.store(store.dataset(), load.prepare(Source.of(document))))
                    .as(document.toString())
                    .isInstanceOf(Outcome.Unchanged.class);
        }
    }

    private URL packed(Source... documents) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (Source document : documents) {
            try (OutputStream out =
                    Files.newOutputStream(corpus.resolve(document.name() + ".trig"))) {
                write(document, out);
            }
        }
        return corpus.toUri().toURL();
    }

    private void write(Source document, OutputStream out) {
        EditionGraph graph = graph(document);
        Dataset packed = DatasetFactory.create();
        packed.addNamedModel(graph.edition(), ModelFactory.createModelForGraph(graph.graph()));
        RDFDataMgr.write(out, packed, Lang.TRIG);
    }

    private EditionGraph graph(Source document) {
        Prepared prepared = load.prepare(document);
        return Objects.requireNonNull(prepared.graph());
    }

    private String edition(Source document) {
        return graph(document).edition().getURI();
    }

    /** The graphs that hold editions. */
    private List<String> editions() {
        return Txn.calculateRead(
                store.dataset(),
                () -> {
                    Iterable<Node> names = () -> store.dataset().asDatasetGraph().listGraphNodes();
                    return StreamSupport.stream(names.spliterator(), false)
                            .filter(EditionGraphs::isEdition)
                            .map(Node::getURI)
                            .toList();
                });
    }

    /** The editions of which the store knows file and loading. */
    private List<String> recorded() {
        return Txn.calculateRead(
                store.dataset(),
                () ->
                        store.dataset()
                                .getNamedModel(Iris.EDITIONS)
                                .listSubjectsWithProperty(Vocabulary.sha256)
                                .filterKeep(edition -> edition.hasProperty(Prov.wasGeneratedBy))
                                .mapWith(Resource::getURI)
                                .toList());
    }

    private long size() {
        return Txn.calculateRead(
                store.dataset(), () -> store.dataset().asDatasetGraph().stream().count());
    }
}
