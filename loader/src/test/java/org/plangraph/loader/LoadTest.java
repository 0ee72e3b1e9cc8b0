package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.rdf.EditionGraph;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.ontology.Prov;
import org.plangraph.ontology.Shapes;
import org.plangraph.ontology.Vocabulary;

/** A document goes into the store whole, once, in the place of its older edition. */
class LoadTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00.123Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    /** What the documents of these tests say. */
    private final Map<Source, Extract> documents = new HashMap<>();

    private final Source first = document("first", Extracts.full(sha256("first")));
    private final Source second = document("second", Extracts.full(sha256("second")));

    @ParameterizedTest
    @EnumSource
    void aDocumentIsStoredWhole(Store store) {
        Dataset dataset = store.open(folder);
        Load load = load(true, MONDAY);
        Prepared prepared = load.prepare(first);
        Outcome.Loaded loaded = (Outcome.Loaded) load.store(dataset, prepared);

        assertThat(loaded.replacedEdition()).isNull();
        assertThat(loaded.name()).isEqualTo("yunchuan.txt");
        assertThat(lines(dataset, loaded.edition())).isEqualTo(lines(graph(prepared)));
        assertThat(graphs(dataset))
                .containsExactlyInAnyOrder(
                        loaded.edition(),
                        Iris.EDITIONS.getURI(),
                        Iris.ONTOLOGY.getURI(),
                        Iris.SCHEMES.getURI());
    }

    @ParameterizedTest
    @EnumSource
    void theSameDocumentAgainWritesNothing(Store store) {
        Dataset dataset = store.open(folder);
        Load monday = load(true, MONDAY);
        monday.store(dataset, monday.prepare(first));
        Set<String> before = dump(dataset);

        Load tuesday = load(true, TUESDAY);
        Outcome outcome = tuesday.store(dataset, tuesday.prepare(first));

        assertThat(outcome).isInstanceOf(Outcome.Unchanged.class);
        assertThat(dump(dataset)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aNewEditionTakesThePlaceOfTheOld(Store store) {
        Dataset dataset = store.open(folder);
        Load monday = load(true, MONDAY);
        Outcome.Loaded old = (Outcome.Loaded) monday.store(dataset, monday.prepare(first));
        Load tuesday = load(true, TUESDAY);
        Outcome.Loaded fresh = (Outcome.Loaded) tuesday.store(dataset, tuesday.prepare(second));

        assertThat(fresh.replacedEdition()).isEqualTo(old.edition());
        assertThat(graphs(dataset)).contains(fresh.edition()).doesNotContain(old.edition());
        Model records = copy(dataset, Iris.EDITIONS.getURI());
        Resource replaced = records.getResource(old.edition());
        Resource current = records.getResource(fresh.edition());
        assertThat(replaced.getProperty(Prov.invalidatedAtTime).getString())
                .isEqualTo("2026-03-03T08:00:00Z");
        assertThat(replaced.getProperty(Prov.generatedAtTime).getString())
                .isEqualTo("2026-03-02T08:00:00Z");
        assertThat(replaced.getProperty(Vocabulary.sha256).getString()).isEqualTo(sha256("first"));
        assertThat(current.hasProperty(Prov.wasRevisionOf, replaced)).isTrue();
        assertThat(current.hasProperty(Prov.invalidatedAtTime)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anEditionThatComesBackIsCurrentAgain(Store store) {
        Dataset dataset = store.open(folder);
        Load load = load(true, MONDAY);
        Outcome.Loaded one = (Outcome.Loaded) load.store(dataset, load.prepare(first));
        Outcome.Loaded two = (Outcome.Loaded) load.store(dataset, load.prepare(second));
        Outcome.Loaded back = (Outcome.Loaded) load.store(dataset, load.prepare(first));

        assertThat(back.edition()).isEqualTo(one.edition());
        assertThat(back.replacedEdition()).isEqualTo(two.edition());
        Model records = copy(dataset, Iris.EDITIONS.getURI());
        assertThat(
                        records.listSubjectsWithProperty(Prov.invalidatedAtTime)
                                .mapWith(Resource::getURI)
                                .toList())
                .containsExactly(two.edition());
        assertThat(
                        records.listObjectsOfProperty(Prov.wasRevisionOf)
                                .mapWith(RDFNode::toString)
                                .toList())
                .containsExactly(two.edition());
    }

    @ParameterizedTest
    @EnumSource
    void leavingTheTextOutIsAnotherLoading(Store store) {
        Dataset dataset = store.open(folder);
        Load with = load(true, MONDAY);
        Load without = load(false, TUESDAY);
        with.store(dataset, with.prepare(first));
        Outcome.Loaded outcome = (Outcome.Loaded) without.store(dataset, without.prepare(first));

        assertThat(outcome.replacedEdition()).isNull();
        assertThat(copy(dataset, outcome.edition()).contains(null, Vocabulary.text)).isFalse();
        Model records = copy(dataset, Iris.EDITIONS.getURI());
        assertThat(records.listSubjectsWithProperty(RDF.type, Vocabulary.Loading).toList())
                .hasSize(1);
        assertThat(with.isStored(dataset, first)).isFalse();
        assertThat(without.isStored(dataset, first)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsStoredOnceEvenWhereItsPlanIsReadDifferently(Store store) {
        Dataset dataset = store.open(folder);
        Load load = load(true, MONDAY);
        Outcome.Loaded one = (Outcome.Loaded) load.store(dataset, load.prepare(first));
        documents.put(
                first,
                Extracts.with(
                        sha256("first"), "另一方案", InventedDistrict.YUNCHUAN, Extracts.cars("1")));
        Outcome.Loaded two = (Outcome.Loaded) load.store(dataset, load.prepare(first));

        assertThat(two.edition()).isNotEqualTo(one.edition());
        assertThat(two.replacedEdition()).isEqualTo(one.edition());
        assertThat(graphs(dataset)).doesNotContain(one.edition());
    }

    @ParameterizedTest
    @EnumSource
    void plansOfOneDistrictStandSideBySide(Store store) {
        Dataset dataset = store.open(folder);
        Load load = load(true, MONDAY);
        Source other =
                document(
                        "other",
                        Extracts.with(
                                sha256("other"),
                                "另一方案",
                                InventedDistrict.YUNCHUAN,
                                Extracts.cars("1")));
        Outcome.Loaded one = (Outcome.Loaded) load.store(dataset, load.prepare(first));
        Outcome.Loaded two = (Outcome.Loaded) load.store(dataset, load.prepare(other));

        assertThat(graphs(dataset)).contains(one.edition(), two.edition());
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentThatFailsLeavesTheStoreAsItWas(Store store) {
        Dataset dataset = store.open(folder);
        Load load = load(true, MONDAY);
        load.store(dataset, load.prepare(first));
        Set<String> before = dump(dataset);
        Problem problem =
                new Problem(Code.UNREADABLE, Problem.Severity.ERROR, "no text", null, null);
        Source broken = document("broken", Extracts.failed(sha256("broken"), problem));
        Outcome outcome = load.store(dataset, load.prepare(broken));

        assertThat(outcome).isEqualTo(new Outcome.Failed("broken.txt", List.of(problem)));
        assertThat(dump(dataset)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatBreaksHalfWayLeavesTheStoreAsItWas(Store store) {
        Dataset dataset = store.open(folder);
        Load load = load(true, MONDAY);
        load.store(dataset, load.prepare(first));
        Set<String> before = dump(dataset);
        Prepared good = load.prepare(second);
        EditionGraph graph = Objects.requireNonNull(good.graph());
        Prepared bad =
                new Prepared(
                        good.extract(),
                        new EditionGraph(
                                graph.plan(), graph.edition(), new Breaking(graph.graph())));

        assertThatThrownBy(() -> load.store(dataset, bad)).hasMessage("the disk is gone");
        assertThat(dump(dataset)).isEqualTo(before);
        assertThat(load.store(dataset, good)).isInstanceOf(Outcome.Loaded.class);
    }

    @Test
    void whatIsOnDiskIsThereWhenTheStoreOpensAgain() {
        Dataset dataset = Store.DISK.open(folder);
        Load load = load(true, MONDAY);
        load.store(dataset, load.prepare(first));
        Set<String> before = dump(dataset);
        TDBInternal.expel(dataset.asDatasetGraph());

        Dataset again = Store.DISK.open(folder);
        assertThat(dump(again)).isEqualTo(before);
        assertThat(load.isStored(again, first)).isTrue();
        assertThat(load.isStored(again, second)).isFalse();
    }

    @Test
    void anEmptyStoreIsPrimedWithOntologyAndSchemes() {
        Dataset dataset = Store.MEMORY.open(folder);
        load(true, MONDAY).prime(dataset);
        assertThat(copy(dataset, Iris.ONTOLOGY.getURI()).contains(Vocabulary.Plan, RDFS.label))
                .isTrue();
        assertThat(copy(dataset, Iris.SCHEMES.getURI()).contains(null, RDF.type, Vocabulary.Sector))
                .isTrue();
    }

    @Test
    void theRecordsKeepTheShapes() {
        Dataset dataset = Store.MEMORY.open(folder);
        Load load = load(true, MONDAY);
        load.store(dataset, load.prepare(first));
        load.store(dataset, load.prepare(second));
        Model records = copy(dataset, Iris.EDITIONS.getURI());
        Model plans = ModelFactory.createDefaultModel();
        records.listObjectsOfProperty(Vocabulary.editionOf)
                .forEach(plan -> plans.add(plan.asResource(), RDF.type, Vocabulary.Plan));
        assertThat(Shapes.knowing(plans.getGraph()).check(records.getGraph())).isEmpty();
        assertThat(records.listSubjectsWithProperty(RDF.type, Vocabulary.Edition).toList())
                .hasSize(2);
    }

    @Test
    void aBrokenShapeIsAProblemOfThePlace() {
        Extract good = Extracts.full(sha256("first"));
        Extract bad =
                Extracts.with(
                        sha256("first"),
                        "实施方案",
                        InventedDistrict.YUNCHUAN,
                        new org.plangraph.loader.extract.Task(
                                "",
                                1,
                                "汽车",
                                List.of(),
                                null,
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("汽车"),
                                List.of(),
                                List.of(),
                                7,
                                70));
        documents.put(first, bad);
        documents.put(second, good);
        Load load = load(true, MONDAY);
        assertThat(load.prepare(second).extract().problems()).isEmpty();
        assertThat(load.prepare(first).extract().problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(Code.SHAPE_VIOLATED);
                            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
                            assertThat(problem.message()).contains("pg:number", "minCount");
                            assertThat(problem.start()).isEqualTo(7);
                            assertThat(problem.end()).isEqualTo(70);
                        });
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+(-.+)?");
    }

    private Load load(boolean withText, Instant now) {
        return new Load(
                source -> Objects.requireNonNull(documents.get(source)),
                InventedDistrict.withStandardSchemes(),
                withText,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private Source document(String words, Extract extract) {
        Source source = Source.of("yunchuan.txt", words.getBytes(StandardCharsets.UTF_8));
        documents.put(source, extract);
        return source;
    }

    private static String sha256(String words) {
        return Source.of("", words.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private static Model graph(Prepared prepared) {
        EditionGraph graph = Objects.requireNonNull(prepared.graph());
        return ModelFactory.createModelForGraph(graph.graph());
    }

    private static Set<String> graphs(Dataset dataset) {
        Set<String> names = new TreeSet<>();
        Txn.executeRead(dataset, () -> dataset.listNames().forEachRemaining(names::add));
        return names;
    }

    private static Model copy(Dataset dataset, String graph) {
        return Txn.calculateRead(
                dataset,
                () ->
                        ModelFactory.createDefaultModel()
                                .add(dataset.getNamedModel(ResourceFactory.createResource(graph))));
    }

    private static Set<String> lines(Dataset dataset, String graph) {
        return Txn.calculateRead(dataset, () -> lines(dataset.getNamedModel(graph)));
    }

    private static Set<String> lines(Model model) {
        StringWriter written = new StringWriter();
        RDFDataMgr.write(written, model, Lang.NTRIPLES);
        return new TreeSet<>(written.toString().lines().toList());
    }

    /** Everything in the store. */
    private static Set<String> dump(Dataset dataset) {
        StringWriter written = new StringWriter();
        Txn.executeRead(dataset, () -> RDFDataMgr.write(written, dataset, Lang.NQUADS));
        return new TreeSet<>(written.toString().lines().toList());
    }

    /** Gives up after some triples, as broken machinery does. */
    private static final class Breaking extends GraphBase {

        private final Graph graph;

        Breaking(Graph graph) {
            this.graph = graph;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            int[] left = {50};
            return graph.find(pattern)
                    .mapWith(
                            triple -> {
                                if (left[0]-- == 0) {
                                    throw new IllegalStateException("the disk is gone");
                                }
                                return triple;
                            });
        }
    }
}
