package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.ontology.Definition;
import org.plangraph.ontology.Vocabulary;
import org.plangraph.queries.Catalogue;

/**
 * The schema that clients are given is the committed one: a change of the shapes that changes it is
 * seen in review. Written anew with {@code -Dplangraph.golden=rewrite}.
 */
class SchemaTest {

    private static final Path COMMITTED = Path.of("schema.graphqls");

    @Test
    void isTheCommittedOne() throws Exception {
        String derived = service(Definition.shapes().add(Definition.ontology())).definition();
        if ("rewrite".equals(System.getProperty("plangraph.golden"))) {
            Files.writeString(COMMITTED, derived);
        }
        assertThat(derived).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void showsAPropertyThatIsAddedToTheShapes() {
        Model shapes = Definition.shapes();
        Resource tasks =
                shapes.listSubjectsWithProperty(SHACLM.targetClass, Vocabulary.Task).next();
        Resource property =
                shapes.createResource()
                        .addProperty(SHACLM.path, shapes.createResource("http://x.test/weather"))
                        .addProperty(SHACLM.datatype, XSD.xstring)
                        .addLiteral(SHACLM.maxCount, 1);
        tasks.addProperty(SHACLM.property, property);
        assertThat(
                        service(shapes)
                                .schema()
                                .getObjectType("Task")
                                .getFieldDefinition("weather")
                                .getType())
                .isEqualTo(graphql.Scalars.GraphQLString);
    }

    @Test
    void refusesTwoListsOfValuesOfOneName() {
        Model shapes = Definition.shapes();
        Resource tasks =
                shapes.listSubjectsWithProperty(SHACLM.targetClass, Vocabulary.Task).next();
        Resource weather = shapes.createResource("http://x.test/Rain");
        tasks.addProperty(
                SHACLM.property,
                shapes.createResource()
                        .addProperty(SHACLM.path, shapes.createResource("http://x.test/weather"))
                        .addProperty(shapes.createProperty(SHACLM.NS, "codeIdentifier"), "strength")
                        .addProperty(
                                shapes.createProperty(SHACLM.NS, "in"),
                                shapes.createList(weather)));
        assertThatThrownBy(() -> service(shapes)).hasMessageContaining("Strength");
    }

    private static GraphQlService service(Model shapes) {
        return new GraphQlService(
                Contract.of(shapes),
                SparqlSource.of(DatasetFactory.create(), Duration.ofSeconds(1)),
                Catalogue.standard().questions());
    }
}
