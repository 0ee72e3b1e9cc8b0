package org.plangraph.loader.change;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.loader.rdf.Iris;

/**
 * What concepts are called in Chinese: by the graph that refers to them, by the schemes, by the
 * ontology.
 *
 * @param described schemes and ontology
 */
record ConceptNames(List<Model> described) {

    /** Of a store, inside a transaction. */
    static ConceptNames in(Dataset dataset) {
        return new ConceptNames(
                List.of(dataset.getNamedModel(Iris.SCHEMES), dataset.getNamedModel(Iris.ONTOLOGY)));
    }

    /** The name, the IRI where it has none. */
    String of(Resource concept) {
        String own = in(concept);
        for (Model model : described) {
            own = own.isEmpty() ? in(concept.inModel(model)) : own;
        }
        return own.isEmpty() ? concept.getURI() : own;
    }

    private static String in(Resource concept) {
        for (Property label : List.of(SKOS.prefLabel, RDFS.label)) {
            for (RDFNode name : concept.getModel().listObjectsOfProperty(concept, label).toList()) {
                if (name instanceof Literal literal && literal.getLanguage().equals("zh")) {
                    return literal.getLexicalForm();
                }
            }
        }
        return "";
    }
}
