package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.chinese;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.Programme;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Sector;
import org.plangraph.ontology.Vocabulary;

/** Concepts by name: the scheme's where it has one, else a provisional one, described here. */
final class Concepts {

    private final Description description;
    private final Schemes schemes;

    Concepts(Description description) {
        this.description = description;
        this.schemes = description.schemes();
    }

    Resource bureau(String label) {
        return of("bureau", Vocabulary.Bureau, label, schemes.bureau(label).map(Bureau::iri));
    }

    Resource sector(String label) {
        Optional<String> known =
                schemes.sectors().stream()
                        .filter(sector -> sector.label().equals(label))
                        .map(Sector::iri)
                        .findFirst();
        return of("sector", Vocabulary.Sector, label, known);
    }

    Resource programme(String name) {
        Optional<String> known =
                schemes.programmes().stream()
                        .filter(p -> p.label().equals(name) || p.altLabels().contains(name))
                        .map(Programme::iri)
                        .findFirst();
        return of("programme", Vocabulary.Programme, name, known);
    }

    /**
     * The indicator a phrase stands for; where the scheme has none, the phrase may have lost its
     * place and its verb.
     */
    Resource indicator(String phrase) {
        var indicator = description.alignment().indicator(phrase).indicator();
        Optional<String> known =
                schemes.indicator(indicator.label()).map(described -> described.iri());
        return of("indicator", Vocabulary.Indicator, indicator.label(), known);
    }

    private Resource of(String scheme, Resource type, String label, Optional<String> known) {
        return known.map(ResourceFactory::createResource)
                .orElseGet(() -> provisional(scheme, type, label));
    }

    private Resource provisional(String scheme, Resource type, String label) {
        Resource concept = description.a(Iris.provisional(scheme, label), type, SKOS.Concept);
        chinese(concept, SKOS.prefLabel, label);
        return concept.addProperty(Vocabulary.status, Vocabulary.Provisional);
    }
}
