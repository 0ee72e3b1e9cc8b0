package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.chinese;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.ontology.Vocabulary;

/** Concepts by name: the scheme's where it has one, else a provisional one, described here. */
final class Concepts {

    private final Description description;

    Concepts(Description description) {
        this.description = description;
    }

    Resource bureau(String label) {
        return of(description.names().bureau(label), "bureau", Vocabulary.Bureau, label);
    }

    Resource sector(String label) {
        return of(description.names().sector(label), "sector", Vocabulary.Sector, label);
    }

    Resource indicator(String phrase) {
        return of(description.names().indicator(phrase), "indicator", Vocabulary.Indicator, phrase);
    }

    Resource programme(String name) {
        return of(description.names().programme(name), "programme", Vocabulary.Programme, name);
    }

    private Resource of(Optional<Resource> known, String scheme, Resource type, String label) {
        return known.orElseGet(() -> provisional(scheme, type, label));
    }

    private Resource provisional(String scheme, Resource type, String label) {
        Resource concept = description.a(Iris.provisional(scheme, label), type, SKOS.Concept);
        chinese(concept, SKOS.prefLabel, label);
        return concept.addProperty(Vocabulary.status, Vocabulary.Provisional);
    }
}
