package org.plangraph.loader.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.Extracts;
import org.plangraph.loader.InventedDistrict;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Task;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.Eli;
import org.plangraph.ontology.Indicator;
import org.plangraph.ontology.Programme;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Shapes;
import org.plangraph.ontology.Violation;
import org.plangraph.ontology.Vocabulary;

/** An extract gives one graph: whole, the same every time, within the shapes. */
class EditionGraphTest {

    private static final Path EXPECTED =
            Path.of("src/test/resources/org/plangraph/loader/rdf/yunchuan.nt");

    private static final Shapes SHAPES =
            Shapes.knowing(InventedDistrict.withStandardSchemes().getGraph());

    private static final String SHA256 = "0123456789abcdef".repeat(4);

    /** Run with -Dgolden=write to write the expectation anew; then read the difference. */
    @Test
    void everythingInAnExtractComesOut() throws IOException {
        Model model = model(graph(Extracts.full(SHA256), true));
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(EXPECTED, lines(model));
        }
        assertThat(lines(model)).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
    }

    @Test
    void theGraphKeepsTheShapes() {
        Graph graph = graph(Extracts.full(SHA256), true);
        assertThat(SHAPES.check(graph)).isEmpty();
    }

    @Test
    void theSameExtractGivesTheSameTriplesWithoutBlankNodes() {
        Model once = model(graph(Extracts.full(SHA256), true));
        Model again = model(graph(Extracts.full(SHA256), true));
        assertThat(lines(again)).isEqualTo(lines(once));
        assertThat(once.listObjects().filterKeep(RDFNode::isAnon).hasNext()).isFalse();
        assertThat(once.listSubjects().filterKeep(RDFNode::isAnon).hasNext()).isFalse();
    }

    @Test
    void withoutTextTheFactsStayAndTheWordsGo() {
        Model with = model(graph(Extracts.full(SHA256), true));
        Model without = model(graph(Extracts.full(SHA256), false));
        Model gone = with.difference(without);
        assertThat(gone.listStatements().mapWith(s -> s.getPredicate().asResource()).toSet())
                .containsExactlyInAnyOrder(Vocabulary.text, Vocabulary.quote, RDFS.label);
        assertThat(gone.listObjectsOfProperty(RDFS.label).toList())
                .containsExactly(with.createLiteral("各有关单位要加强节能改造", "zh"));
        Model added = without.difference(with);
        assertThat(added.listStatements().mapWith(s -> s.getString()).toList())
                .containsExactly("任务2");
    }

    @Test
    void aNumberThatStandsTwiceGivesTwoTasks() {
        Model model = model(graph(Extracts.full(SHA256), true));
        Set<String> tasks = new TreeSet<>();
        model.listSubjectsWithProperty(RDF.type, Vocabulary.Task)
                .mapWith(task -> task.getURI().replaceAll(".*/task/", ""))
                .forEach(tasks::add);
        assertThat(tasks).containsExactly("1", "2", "2-2");
    }

    @Test
    void oneAgencyHoweverItIsWritten() {
        Model model = model(graph(Extracts.full(SHA256), true));
        Resource agency = model.listSubjectsWithProperty(SKOS.prefLabel, "云川区市场监督管理局", "zh").next();
        assertThat(model.contains(agency, SKOS.altLabel, "区市场监管局", "zh")).isTrue();
        assertThat(model.contains(agency, SKOS.hiddenLabel, "区市场为监督管理局", "zh")).isTrue();
        assertThat(model.listSubjectsWithProperty(Vocabulary.agency, agency).toList()).hasSize(4);
    }

    @Test
    void aNameThatNoSchemeKnowsIsProvisional() {
        Model model = model(graph(Extracts.full(SHA256), true));
        assertThat(provisional(model)).containsExactlyInAnyOrder("低空经济", "换新季", "老旧设备", "占比");
        assertThat(
                        model.contains(
                                resource(Bureau.provisional("低空经济").iri()),
                                RDF.type,
                                Vocabulary.Bureau))
                .isTrue();
        assertThat(
                        model.contains(
                                resource(Indicator.provisional("老旧设备").iri()),
                                RDF.type,
                                Vocabulary.Indicator))
                .isTrue();
        assertThat(
                        model.contains(
                                resource(Programme.provisional("换新季").iri()),
                                RDF.type,
                                Vocabulary.Programme))
                .isTrue();
    }

    @Test
    void whatASchemeKnowsIsItsConcept() {
        Model model = model(graph(Extracts.full(SHA256), true));
        Schemes schemes = Schemes.standard();
        String commerce = schemes.bureau("商务").orElseThrow().iri();
        assertThat(model.contains(null, Vocabulary.bureau, resource(commerce))).isTrue();
        assertThat(model.contains(resource(commerce), null)).isFalse();
    }

    @Test
    void aDispatchedOrganNamesTheBodyThatSentIt() {
        DistrictName lixia = new DistrictName("370102", "历下区");
        Task task = Extracts.ledBy("市生态环境局历下分局", AgencyKind.DISPATCHED_ORGAN, "生态环境");
        Graph graph = graph(Extracts.with(SHA256, "方案", lixia, task), true);
        Model model = model(graph);
        Resource organ = model.listSubjectsWithProperty(Vocabulary.dispatchedBy).next();
        Resource above = organ.getPropertyResourceValue(Vocabulary.dispatchedBy);
        assertThat(organ.hasProperty(SKOS.prefLabel, "历下区生态环境分局", "zh")).isTrue();
        assertThat(organ.hasProperty(SKOS.altLabel, "市生态环境局历下分局", "zh")).isTrue();
        assertThat(above.getURI()).contains("/id/agency/370100/");
        assertThat(above.hasProperty(SKOS.prefLabel, "济南市生态环境局", "zh")).isTrue();
        assertThat(SHAPES.check(graph)).isEmpty();
    }

    @Test
    void anAgencyNamedInTwoPlansOfADistrictIsOne() {
        Set<String> first =
                agencies(
                        Extracts.with(
                                "1".repeat(64),
                                "甲方案",
                                InventedDistrict.YUNCHUAN,
                                Extracts.cars("1")));
        Set<String> second =
                agencies(
                        Extracts.with(
                                "2".repeat(64),
                                "乙方案",
                                InventedDistrict.YUNCHUAN,
                                Extracts.cars("7")));
        assertThat(first).isEqualTo(second).hasSize(5);
    }

    @Test
    void plansOfUnknownDistrictsShareNoAgency() {
        EditionGraph graph =
                edition(Extracts.with("1".repeat(64), "甲方案", null, Extracts.cars("1")), true);
        assertThat(graph.plan().getURI()).matches(".*/id/plan/x[0-9a-f]{10}-[0-9a-f]{10}");
        assertThat(SHAPES.check(graph.graph()))
                .extracting(Violation::level, Violation::path)
                .containsExactly(tuple(Violation.Level.WARNING, "pg:district"));
    }

    @Test
    void aPlanWithoutTitleGoesByItsFile() {
        Model model =
                model(
                        graph(
                                Extracts.with(
                                        SHA256,
                                        null,
                                        InventedDistrict.YUNCHUAN,
                                        Extracts.cars("1")),
                                true));
        assertThat(model.contains(null, RDFS.label, "yunchuan", "zh")).isTrue();
    }

    @Test
    void onlyAPlanDocumentOutsideTheTasksIsCarriedOut() {
        Model model = model(graph(Extracts.full(SHA256), true));
        assertThat(labels(model, Eli.applies)).containsExactly("云州政发〔2024〕2号", "推动消费品以旧换新行动方案");
        assertThat(labels(model, Eli.cites))
                .containsExactly(
                        "云州政发〔2024〕2号",
                        "关于加强建筑节能的指导意见",
                        "建筑节能与可再生能源利用通用规范",
                        "推动消费品以旧换新行动方案",
                        "节约能源法");
    }

    private static Set<String> provisional(Model model) {
        Set<String> labels = new TreeSet<>();
        model.listSubjectsWithProperty(Vocabulary.status, Vocabulary.Provisional)
                .forEach(c -> labels.add(c.getProperty(SKOS.prefLabel).getString()));
        return labels;
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }

    private static Set<String> labels(Model model, Property property) {
        Set<String> labels = new TreeSet<>();
        model.listObjectsOfProperty(property)
                .forEach(o -> labels.add(o.asResource().getProperty(RDFS.label).getString()));
        return labels;
    }

    private static Set<String> agencies(Extract extract) {
        Set<String> agencies = new TreeSet<>();
        model(graph(extract, true))
                .listObjectsOfProperty(Vocabulary.agency)
                .forEach(agency -> agencies.add(agency.asResource().getURI()));
        agencies.add(
                model(graph(extract, true))
                        .listObjectsOfProperty(Vocabulary.issuer)
                        .next()
                        .toString());
        return agencies;
    }

    private static Graph graph(Extract extract, boolean withText) {
        return edition(extract, withText).graph();
    }

    private static EditionGraph edition(Extract extract, boolean withText) {
        Schemes schemes = Schemes.standard();
        return EditionGraph.of(extract, schemes, Alignment.of(schemes), withText);
    }

    private static Model model(Graph graph) {
        return ModelFactory.createModelForGraph(graph);
    }

    /** N-Triples, in order. */
    private static Set<String> lines(Model model) {
        StringWriter written = new StringWriter();
        RDFDataMgr.write(written, model, Lang.NTRIPLES);
        return new TreeSet<>(written.toString().lines().toList());
    }
}
