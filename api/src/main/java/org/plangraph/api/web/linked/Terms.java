package org.plangraph.api.web.linked;

import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.ontology.Definition;
import org.plangraph.queries.Bilingual;

/** What the ontology calls its terms, and those of others by their short names. */
final class Terms {

    private static final Model ONTOLOGY = withStandardPrefixes();

    private Terms() {}

    private static Model withStandardPrefixes() {
        Model ontology = Definition.ontology();
        ontology.withDefaultMappings(PrefixMapping.Standard);
        return ontology;
    }

    /** The name of a class or property in both languages. */
    static Bilingual name(String iri) {
        Resource term = ONTOLOGY.createResource(iri);
        String otherwise = ONTOLOGY.shortForm(iri);
        return new Bilingual(
                text(term, RDFS.label, "zh").orElse(otherwise),
                text(term, RDFS.label, "en").orElse(otherwise));
    }

    /** What it means, in both languages; empty where nobody says. */
    static Bilingual meaning(Resource term) {
        return new Bilingual(
                text(term, RDFS.comment, "zh").orElse(""),
                text(term, RDFS.comment, "en").orElse(""));
    }

    private static Optional<String> text(Resource term, Property property, String language) {
        return term.listProperties(property)
                .mapWith(Statement::getLiteral)
                .filterKeep(one -> one.getLanguage().equals(language))
                .mapWith(Literal::getString)
                .nextOptional();
    }
}
