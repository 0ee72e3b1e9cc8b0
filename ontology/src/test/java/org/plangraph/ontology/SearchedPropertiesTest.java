package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class SearchedPropertiesTest {

    @Test
    void areTheWordsOfAReader() {
        Set<String> searched = SearchedProperties.in(Definition.shapes());
        assertThat(searched)
                .contains(
                        iri(RDFS.label),
                        iri(SKOS.prefLabel),
                        iri(SKOS.altLabel),
                        iri(SKOS.hiddenLabel),
                        iri(Vocabulary.text),
                        iri(Vocabulary.quote),
                        iri(Vocabulary.mention),
                        iri(Vocabulary.personName),
                        iri(Vocabulary.words))
                .doesNotContain(
                        iri(Vocabulary.sha256),
                        iri(Vocabulary.code),
                        iri(Vocabulary.number),
                        iri(Vocabulary.unit),
                        iri(Vocabulary.value),
                        iri(Vocabulary.severity),
                        iri(Vocabulary.mediaType));
    }

    @Test
    void areFoundInShapesThatAreNew() {
        Model shapes = ModelFactory.createDefaultModel();
        shapes.read(
                new StringReader(
                        """
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        PREFIX : <http://x.test/>
                        :s sh:property
                          [ sh:path :name ; sh:datatype rdf:langString ] ,
                          [ sh:path :remark ; sh:datatype xsd:string ] ,
                          [ sh:path :key ; sh:datatype xsd:string ; sh:pattern "^[0-9]$" ] ,
                          [ sh:path :grade ; sh:datatype xsd:string ; sh:in ( "a" "b" ) ] ,
                          [ sh:path :year ; sh:datatype xsd:gYear ] ,
                          [ sh:path [ sh:inversePath :remark ] ; sh:datatype xsd:string ] .
                        """),
                null,
                "TURTLE");
        assertThat(SearchedProperties.in(shapes))
                .containsExactly("http://x.test/name", "http://x.test/remark");
    }

    private static String iri(Resource property) {
        return property.getURI();
    }
}
