package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A graph that keeps every shape passes; each constraint, broken alone, is reported. */
class ShapesTest {

    private static final Property CODE =
            ResourceFactory.createProperty(SHACLM.NS, "codeIdentifier");

    private final Model known = turtle("known.ttl");
    private final Model plan = turtle("plan.ttl");
    private final Model definitions = Definition.shapes();
    private final Shapes shapes = Shapes.knowing(known.getGraph());

    @Test
    void aGoodGraphPasses() {
        assertThat(shapes.check(plan.getGraph())).isEmpty();
    }

    @Test
    void anUnknownDistrictIsAWarningOnly() {
        plan.removeAll(null, Vocabulary.district, null);
        assertThat(shapes.check(plan.getGraph()))
                .extracting(Violation::level, Violation::path)
                .containsExactly(tuple(Violation.Level.WARNING, "pg:district"));
    }

    @Test
    void whatIsKnownIsNotCheckedItself() {
        Resource bare = known.createResource(Vocabulary.ID + "plan/elsewhere");
        bare.addProperty(RDF.type, Vocabulary.Plan);
        Shapes knowingIt = Shapes.knowing(known.getGraph());
        assertThat(knowingIt.check(plan.getGraph())).isEmpty();
        plan.add(bare, RDF.type, Vocabulary.Plan);
        assertThat(knowingIt.check(plan.getGraph())).isNotEmpty();
    }

    @Test
    void theSchemesKeepTheShapes() {
        assertThat(Shapes.standard().check(Schemes.standard().asModel().getGraph())).isEmpty();
    }

    @Test
    void aReferenceToNothingIsReported() {
        known.removeAll();
        assertThat(Shapes.knowing(known.getGraph()).check(plan.getGraph()))
                .extracting(Violation::path)
                .contains("pg:district", "pg:sector", "pg:bureau", "pg:programme");
    }

    @Test
    void everyClassOfTheOntologyThatHasResourcesHasAShape() {
        List<Resource> shaped =
                definitions
                        .listObjectsOfProperty(SHACLM.targetClass)
                        .mapWith(RDFNode::asResource)
                        .toList();
        Model ontology = Definition.ontology();
        List<Resource> enumerations =
                ontology
                        .listStatements(null, RDF.type, SKOS.Concept)
                        .mapWith(s -> s.getSubject().listProperties(RDF.type).toList())
                        .toList()
                        .stream()
                        .flatMap(List::stream)
                        .map(Statement::getResource)
                        .toList();
        List<Resource> classes =
                ontology.listSubjectsWithProperty(RDF.type, OWL.Class)
                        .filterDrop(enumerations::contains)
                        .toList();
        assertThat(shaped).containsAll(classes);
    }

    @Test
    void everyShapeIsNamedForReadersAndForCode() {
        for (Resource shape : named()) {
            assertThat(languages(shape, SHACLM.name)).containsExactlyInAnyOrder("zh", "en");
            assertThat(languages(shape, SHACLM.description)).containsExactlyInAnyOrder("zh", "en");
            assertThat(shape.getProperty(CODE).getString()).matches("[A-Za-z][A-Za-z0-9]*");
        }
    }

    @Test
    void namesInCodeAreUniqueWithinAClass() {
        for (Resource shape : definitions.listSubjectsWithProperty(SHACLM.targetClass).toList()) {
            List<String> codes =
                    shape.listProperties(SHACLM.property)
                            .mapWith(Statement::getResource)
                            .filterKeep(property -> property.hasProperty(CODE))
                            .mapWith(property -> property.getProperty(CODE).getString())
                            .toList();
            assertThat(codes).as(shape.getURI()).doesNotHaveDuplicates();
        }
    }

    @TestFactory
    Stream<DynamicTest> eachConstraintBrokenAloneIsReported() {
        return constraints().stream()
                .map(c -> DynamicTest.dynamicTest(c.title(), () -> breakAndCheck(c)));
    }

    private void breakAndCheck(Constraint constraint) {
        Model broken = ModelFactory.createDefaultModel().add(plan);
        Broken.by(constraint, broken);
        assertThat(shapes.check(broken.getGraph()))
                .as(constraint.title())
                .anySatisfy(
                        violation -> {
                            assertThat(violation.focus()).isEqualTo(constraint.focus().asNode());
                            assertThat(violation.path())
                                    .isEqualTo(plan.shortForm(constraint.path().getURI()));
                            assertThat(violation.constraint()).isEqualTo(constraint.kind());
                        });
    }

    /** Every constraint of every property that is written forwards; the good graph has them all. */
    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        for (Statement target :
                definitions.listStatements(null, SHACLM.targetClass, (RDFNode) null).toList()) {
            for (Statement property :
                    target.getSubject().listProperties(SHACLM.property).toList()) {
                Resource shape = property.getResource();
                if (shape.getPropertyResourceValue(SHACLM.path).isAnon()) {
                    continue;
                }
                constraints.addAll(Constraint.of(target.getResource(), shape, plan));
            }
        }
        return constraints;
    }

    private List<Resource> named() {
        List<Resource> named = definitions.listSubjectsWithProperty(SHACLM.targetClass).toList();
        definitions
                .listObjectsOfProperty(SHACLM.property)
                .mapWith(RDFNode::asResource)
                .filterDrop(property -> property.hasProperty(SHACLM.severity))
                .forEach(named::add);
        return named;
    }

    private static List<String> languages(Resource resource, Property property) {
        return resource.listProperties(property).mapWith(Statement::getLanguage).toList();
    }

    private static Model turtle(String name) {
        Model model = ModelFactory.createDefaultModel();
        InputStream in = ShapesTest.class.getResourceAsStream(name);
        RDFDataMgr.read(model, in, Lang.TURTLE);
        return model;
    }
}
