package org.plangraph.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** The schemes under a check, and what it finds. */
final class SchemeReport {

    /** The classes that concepts are of. */
    static final List<Resource> CLASSES =
            List.of(
                    Vocabulary.Bureau,
                    Vocabulary.Sector,
                    Vocabulary.Indicator,
                    Vocabulary.Programme);

    private final Model model;
    private final List<SchemeSource> sources;
    private final List<SchemeFinding> findings = new ArrayList<>();

    SchemeReport(Model model, List<SchemeSource> sources) {
        this.model = model;
        this.sources = sources;
    }

    Model model() {
        return model;
    }

    List<SchemeFinding> findings() {
        return findings;
    }

    /** Of a class, by IRI. */
    List<Resource> concepts(Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .filter(Resource::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** Of all classes. */
    List<Resource> concepts() {
        return CLASSES.stream().flatMap(type -> concepts(type).stream()).distinct().toList();
    }

    static List<String> labels(Resource concept, Property property) {
        return concept.listProperties(property).toList().stream()
                .filter(statement -> statement.getObject().isLiteral())
                .map(statement -> statement.getString())
                .sorted()
                .toList();
    }

    static List<String> preferred(Resource concept, String language) {
        return concept.listProperties(SKOS.prefLabel, language).toList().stream()
                .map(statement -> statement.getString())
                .sorted()
                .toList();
    }

    /** A concept as readers know it: "bureau:commerce (商务)". */
    static String named(Resource concept) {
        List<String> chinese = preferred(concept, "zh");
        String label = chinese.isEmpty() ? "" : " (" + chinese.get(0) + ")";
        return shortened(concept.getURI()) + label;
    }

    private static String shortened(String iri) {
        if (iri.startsWith(Vocabulary.ID)) {
            return iri.substring(Vocabulary.ID.length()).replaceFirst("/", ":");
        }
        return iri.startsWith(Vocabulary.NS) ? "pg:" + iri.substring(Vocabulary.NS.length()) : iri;
    }

    void add(SchemeFinding.Level level, Resource concept, String label, String message) {
        SchemeSource source = source(concept, label);
        Integer line = source == null ? null : line(source, concept, label);
        String file = source == null ? null : source.name();
        findings.add(new SchemeFinding(level, file, line, message));
    }

    private static @Nullable Integer line(SchemeSource source, Resource concept, String label) {
        return source.line(label, java.util.regex.Pattern.quote(localName(concept)));
    }

    private static String localName(Resource concept) {
        return concept.getURI().replaceFirst("^.*[/#:]", "");
    }

    /** The place in the order of files of the one that says it of the concept. */
    int origin(Resource concept, String label) {
        SchemeSource source = source(concept, label);
        return source == null ? -1 : sources.indexOf(source);
    }

    /** The last file that says it of the concept: those of analysts come last. */
    private @Nullable SchemeSource source(Resource concept, String label) {
        SchemeSource mentions = null;
        SchemeSource says = null;
        for (SchemeSource source : sources) {
            if (source.model().contains(concept, null)) {
                mentions = source;
                says = says(source, concept, label) ? source : says;
            }
        }
        return says == null ? mentions : says;
    }

    private static boolean says(SchemeSource source, Resource concept, String label) {
        return source.model().listStatements(concept, null, (String) null).toList().stream()
                .map(statement -> statement.getObject())
                .anyMatch(
                        object ->
                                object.isLiteral()
                                        && object.asLiteral().getLexicalForm().equals(label));
    }
}
