package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The constants and {@code ontology.ttl} say the same. */
class VocabularyTest {

    private final Model ontology = Definition.ontology();

    @Test
    void constantsAndTurtleNameTheSameTerms() throws IllegalAccessException {
        assertThat(constants().keySet()).isEqualTo(defined());
    }

    @Test
    void everyConstantIsCalledWhatItsIriIsCalled() throws IllegalAccessException {
        for (Map.Entry<String, Field> constant : constants().entrySet()) {
            assertThat(constant.getKey()).isEqualTo(Vocabulary.NS + constant.getValue().getName());
        }
    }

    @Test
    void propertiesAreProperties() throws IllegalAccessException {
        for (Map.Entry<String, Field> constant : constants().entrySet()) {
            Resource term = ontology.getResource(constant.getKey());
            boolean property =
                    term.hasProperty(RDF.type, OWL.ObjectProperty)
                            || term.hasProperty(RDF.type, OWL.DatatypeProperty);
            assertThat(constant.getValue().getType().equals(Property.class))
                    .as(constant.getKey())
                    .isEqualTo(property);
        }
    }

    @Test
    void everyTermHasALabelAndACommentInBothLanguages() {
        for (String term : defined()) {
            for (Property text : Set.of(RDFS.label, RDFS.comment)) {
                Resource described = ontology.getResource(term);
                assertThat(described.listProperties(text).mapWith(s -> s.getLanguage()).toList())
                        .as("%s of %s", text.getLocalName(), term)
                        .containsExactlyInAnyOrder("zh", "en");
            }
        }
    }

    @Test
    void everyTermOfOursThatTheTurtleRefersToIsDefined() {
        Set<String> referred =
                ontology.listObjects()
                        .filterKeep(RDFNode::isURIResource)
                        .mapWith(node -> node.asResource().getURI())
                        .filterKeep(iri -> iri.startsWith(Vocabulary.NS))
                        .toSet();
        assertThat(defined()).containsAll(referred);
    }

    /**
     * A class expression or a functional property would take the ontology out of OWL 2 RL's reach.
     */
    @Test
    void theTurtleStaysWithinWhatRuleEnginesRead() {
        assertThat(ontology.contains(null, OWL.unionOf)).isFalse();
        assertThat(ontology.contains(null, RDF.type, OWL.FunctionalProperty)).isFalse();
        assertThat(ontology.contains(null, RDF.type, OWL.Restriction)).isFalse();
        assertThat(ontology.contains(null, OWL2.hasKey)).isFalse();
    }

    private Set<String> defined() {
        return ontology.listSubjects()
                .filterKeep(subject -> subject.isURIResource())
                .mapWith(Resource::getURI)
                .filterKeep(iri -> iri.startsWith(Vocabulary.NS))
                .toSet();
    }

    private static Map<String, Field> constants() throws IllegalAccessException {
        Map<String, Field> constants = new TreeMap<>();
        for (Field field : fields()) {
            constants.put(((Resource) field.get(null)).getURI(), field);
        }
        return constants;
    }

    private static Set<Field> fields() {
        return Arrays.stream(Vocabulary.class.getDeclaredFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .collect(Collectors.toSet());
    }
}
