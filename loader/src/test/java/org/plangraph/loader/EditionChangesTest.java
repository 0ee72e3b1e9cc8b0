package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.rdf.EditionGraph;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.ontology.Prov;
import org.plangraph.ontology.Shapes;
import org.plangraph.ontology.Vocabulary;

/** Editions of an invented plan: what a new one changes is worked out by hand. */
class EditionChangesTest {

    /** From the first to the second, whether texts are kept or not. */
    private static final List<String> FIRST_STEP =
            List.of(
                    "Changed value of 织机 in 1 推进纺织设备更新: 500台 > 600台",
                    "Changed ledBy in 2 推广节能电机: 市发展和改革委员会 > 市工业和信息化局",
                    "Changed supportedBy in 2 推广节能电机: 市财政局 > 市财政局、市发展改革委",
                    "Added task 3 回收废旧动力电池",
                    "Changed label in 4 建设智能数字车间: 建设数字车间 > 建设智能数字车间",
                    "Changed number in 4 建设智能数字车间: 3 > 4",
                    "Changed number in 5 更新老旧电梯: 4 > 5",
                    "Changed number in 6 更新环卫车辆: 5 > 6",
                    "Changed deadline of 新能源环卫车占比 in 6 更新环卫车辆: 2027 > 2026",
                    "Removed task 6 开展家电下乡活动");

    /** From the second to the third. */
    private static final List<String> SECOND_STEP =
            List.of(
                    "Changed value of 重点领域设备投资规模: 20% > 25%",
                    "Changed number in 2 回收废旧动力电池: 3 > 2",
                    "Changed number in 3 建设智能数字车间: 4 > 3",
                    "Changed number in 4 更新老旧电梯: 5 > 4",
                    "Changed number in 5 更新环卫车辆: 6 > 5",
                    "Removed task 2 推广节能电机");

    private static final String CHANGES =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?edition ?kind ?property ?target ?number ?heading ?before ?after WHERE {
              ?change a pg:EditionChange ; pg:newEdition ?edition ; pg:order ?order ; pg:changeKind ?kind .
              OPTIONAL { ?change pg:changedProperty ?property }
              OPTIONAL { ?change pg:changedTarget/pg:indicator/skos:prefLabel ?target }
              OPTIONAL { ?change pg:taskNumber ?number }
              OPTIONAL { ?change pg:taskHeading ?heading }
              OPTIONAL { ?change pg:before ?before }
              OPTIONAL { ?change pg:after ?after }
              FILTER (!BOUND(?target) || LANG(?target) = "zh")
            } ORDER BY ?edition ?order
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Dataset dataset;

    @BeforeEach
    void open() {
        dataset = Store.DISK.open(folder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachStepIsWrittenDownAndStays(boolean withText) {
        String first = load(withText, "first");
        assertThat(Txn.calculateRead(dataset, () -> dataset.containsNamedModel(Iris.CHANGES)))
                .isFalse();
        String second = load(withText, "second");
        assertThat(changes(second)).isEqualTo(FIRST_STEP);
        String third = load(withText, "third");
        assertThat(changes(second).stream().map(EditionChangesTest::withoutTarget))
                .isEqualTo(FIRST_STEP.stream().map(EditionChangesTest::withoutTarget).toList());
        assertThat(changes(third)).isEqualTo(SECOND_STEP);
        assertThat(all(second, Vocabulary.comparedWith)).containsExactly(first);
        assertThat(all(third, Vocabulary.comparedWith)).containsExactly(second);
    }

    @Test
    void earlierChangesPointToWhereTheirTasksAreNow() {
        load(false, "first");
        String second = load(false, "second");
        assertThat(labels(second))
                .containsExactly(
                        "推进纺织设备更新",
                        "推广节能电机",
                        "推广节能电机",
                        "回收废旧动力电池",
                        "建设智能数字车间",
                        "建设智能数字车间",
                        "更新老旧电梯",
                        "更新环卫车辆",
                        "更新环卫车辆");
        load(false, "third");
        assertThat(labels(second))
                .containsExactly(
                        "推进纺织设备更新",
                        "回收废旧动力电池",
                        "建设智能数字车间",
                        "建设智能数字车间",
                        "更新老旧电梯",
                        "更新环卫车辆",
                        "更新环卫车辆");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void otherWordsOfASentenceChangeNothing(boolean withText) {
        String first = load(withText, "first");
        String reworded = load(withText, "reworded");
        assertThat(changes(reworded)).isEmpty();
        assertThat(all(reworded, Vocabulary.comparedWith)).containsExactly(first);
    }

    @Test
    void aBodyThatOnlyCooperatesFromNowOnIsAChange() {
        load(true, "first");
        String words = new String(source("first").bytes(), StandardCharsets.UTF_8);
        String edition =
                load(
                        true,
                        Source.of(
                                "other.txt",
                                words.replace("责任单位：市财政局）", "配合单位：市财政局）")
                                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(changes(edition))
                .containsExactly("Changed supportedBy in 2 推广节能电机: 市财政局 > 市财政局（配合）");
    }

    /** What an update may have put in. */
    @Test
    void figuresThatAreNoNumbersStopNoLoad() {
        String first = load(true, "first");
        Txn.executeWrite(
                dataset,
                () -> {
                    Model graph = dataset.getNamedModel(first);
                    Resource target =
                            graph.listSubjectsWithProperty(Vocabulary.value).toList().get(0);
                    target.removeAll(Vocabulary.value)
                            .addProperty(Vocabulary.value, "许多", XSDDatatype.XSDdecimal);
                    graph.listSubjectsWithProperty(Vocabulary.target)
                            .toList()
                            .get(0)
                            .addProperty(Vocabulary.target, "无");
                });
        assertThat(changes(load(true, "second")))
                .anyMatch(line -> line.startsWith("Changed value") && line.contains(": 许多"));
    }

    @Test
    void whatOtherRulesReadIsNotCompared() {
        String first = load(true, "first");
        Txn.executeWrite(
                dataset,
                () -> {
                    Model records = dataset.getNamedModel(Iris.EDITIONS);
                    Resource loading =
                            records.getResource(first)
                                    .getPropertyResourceValue(Prov.wasGeneratedBy);
                    records.removeAll(records.getResource(first), Prov.wasGeneratedBy, null);
                    records.add(
                            records.getResource(first),
                            Prov.wasGeneratedBy,
                            records.createResource(loading.getURI() + "0"));
                });
        String second = load(true, "second");
        assertThat(changes(second)).isEmpty();
        assertThat(all(second, Vocabulary.comparedWith)).isEmpty();
        assertThat(all(second, Prov.wasRevisionOf)).containsExactly(first);
    }

    @Test
    void anEditionThatIsReadAnewKeepsItsChanges() {
        String first = load(true, "first");
        String second = load(true, "second");
        load(false, "second");
        assertThat(changes(second)).isEqualTo(FIRST_STEP);
        assertThat(labels(second)).hasSize(9);
        assertThat(all(second, Prov.wasRevisionOf)).containsExactly(first);
        assertThat(all(second, Vocabulary.comparedWith)).containsExactly(first);
        // Texts are left out now: the next edition is read in another way.
        String third = load(true, "third");
        assertThat(changes(third)).isEmpty();
        assertThat(labels(second)).hasSize(7);
    }

    @Test
    void anEditionThatComesBackIsComparedWithTheOneItReplaces() {
        String first = load(false, "first");
        String second = load(false, "second");
        load(false, "first");
        assertThat(changes(second)).isEmpty();
        assertThat(changes(first)).hasSize(FIRST_STEP.size());
        assertThat(changes(first))
                .contains(
                        "Changed value of 织机 in 1 推进纺织设备更新: 600台 > 500台",
                        "Added task 6 开展家电下乡活动",
                        "Removed task 3 回收废旧动力电池");
        load(false, "second");
        assertThat(changes(second)).isEqualTo(FIRST_STEP);
        assertThat(changes(first)).isEmpty();
    }

    @Test
    void graphsThatAreTakenUpAreComparedToo() {
        Load load = Load.with(Extraction.standard(), false);
        EditionGraph first = Objects.requireNonNull(load.prepare(source("first")).graph());
        EditionGraph second = Objects.requireNonNull(load.prepare(source("second")).graph());
        load.adopt(dataset, List.of(first));
        load.adopt(dataset, List.of(second));
        assertThat(changes(second.edition().getURI())).isEqualTo(FIRST_STEP);
    }

    @Test
    void theChangesKeepTheShapes() {
        load(true, "first");
        load(true, "second");
        load(true, "third");
        Model all = ModelFactory.createDefaultModel();
        Txn.executeRead(
                dataset,
                () ->
                        dataset.listModelNames()
                                .forEachRemaining(name -> all.add(dataset.getNamedModel(name))));
        assertThat(all.listSubjectsWithProperty(Vocabulary.changeKind).toList()).hasSize(16);
        assertThat(Shapes.standard().check(all.getGraph()))
                .filteredOn(found -> found.focus().toString().contains("/change/"))
                .isEmpty();
    }

    private String load(boolean withText, String name) {
        return load(withText, source(name));
    }

    private String load(boolean withText, Source source) {
        Load load = Load.with(Extraction.standard(), withText);
        return ((Outcome.Loaded) load.store(dataset, load.prepare(source))).edition();
    }

    private static Source source(String name) {
        String file = "change/" + name + ".txt";
        try (InputStream in =
                Objects.requireNonNull(EditionChangesTest.class.getResourceAsStream(file))) {
            return Source.of(name + ".txt", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The changes of an edition, one a line, in their order. */
    private List<String> changes(String edition) {
        List<String> lines = new ArrayList<>();
        Txn.executeRead(
                dataset,
                () -> {
                    Model all = ModelFactory.createDefaultModel();
                    dataset.listModelNames()
                            .forEachRemaining(name -> all.add(dataset.getNamedModel(name)));
                    try (var asked = QueryExecutionFactory.create(CHANGES, all)) {
                        asked.execSelect()
                                .forEachRemaining(
                                        row -> {
                                            if (row.getResource("edition")
                                                    .getURI()
                                                    .equals(edition)) {
                                                lines.add(line(row));
                                            }
                                        });
                    }
                });
        return lines;
    }

    private static String line(QuerySolution row) {
        String line = row.getResource("kind").getLocalName();
        if (!row.contains("property")) {
            return line + " task " + text(row, "number") + " " + text(row, "heading");
        }
        line += " " + row.getResource("property").getLocalName();
        line += row.contains("target") ? " of " + text(row, "target") : "";
        line +=
                row.contains("number")
                        ? " in " + text(row, "number") + " " + text(row, "heading")
                        : "";
        return line + ": " + text(row, "before") + " > " + text(row, "after");
    }

    private static String text(QuerySolution row, String variable) {
        return row.contains(variable) ? row.getLiteral(variable).getLexicalForm() : "-";
    }

    private static String withoutTarget(String line) {
        return line.replaceFirst(" of [^ :]+", "");
    }

    /** Labels of the tasks that the changes of an edition point to, in their order. */
    private List<String> labels(String edition) {
        String query =
                """
                PREFIX pg: <https://w3id.org/plangraph/ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?label WHERE {
                  GRAPH ?changes { ?change pg:newEdition <%s> ; pg:order ?order ; pg:changedTask ?task }
                  OPTIONAL { GRAPH ?plan { ?task rdfs:label ?label } }
                } ORDER BY ?order
                """
                        .formatted(edition);
        return Txn.calculateRead(
                dataset,
                () -> {
                    List<String> labels = new ArrayList<>();
                    try (var asked = QueryExecutionFactory.create(query, dataset)) {
                        asked.execSelect().forEachRemaining(row -> labels.add(text(row, "label")));
                    }
                    return labels;
                });
    }

    private List<String> all(String edition, Property property) {
        return Txn.calculateRead(
                dataset,
                () ->
                        dataset.getNamedModel(Iris.EDITIONS)
                                .listObjectsOfProperty(
                                        ResourceFactory.createResource(edition), property)
                                .mapWith(other -> other.asResource().getURI())
                                .toList());
    }
}
