package org.plangraph.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** One of the Turtle files that analysts edit, and how a concept in it is read. */
enum SchemeFile {
    BUREAUS,
    SECTORS,
    INDICATORS,
    PROGRAMMES;

    Model read() {
        return source().model();
    }

    /** Its text as packed. */
    SchemeSource source() {
        var file = "schemes/" + name().toLowerCase(Locale.ROOT) + ".ttl";
        var stream = Objects.requireNonNull(SchemeFile.class.getResourceAsStream(file), () -> file);
        try (stream) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemeSource.read(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SchemeSource> sources() {
        return Arrays.stream(values()).map(SchemeFile::source).toList();
    }

    /** All concepts of a class, by IRI. */
    static <T> List<T> concepts(Model model, Resource type, Function<Resource, T> reader) {
        return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .map(reader)
                .toList();
    }

    static String label(Resource concept) {
        return concept.getRequiredProperty(SKOS.prefLabel, "zh").getString();
    }

    /** Null where analysts gave none. */
    static @Nullable String labelEn(Resource concept) {
        var statement = concept.getProperty(SKOS.prefLabel, "en");
        return statement == null ? null : statement.getString();
    }

    static List<String> labels(Resource concept, Property property) {
        return concept.listProperties(property).toList().stream()
                .map(statement -> statement.getString())
                .sorted()
                .toList();
    }

    static @Nullable String text(Resource concept, Property property) {
        var statement = concept.getProperty(property);
        return statement == null ? null : statement.getString();
    }

    static @Nullable String iri(Resource concept, Property property) {
        var statement = concept.getProperty(property);
        return statement == null ? null : statement.getResource().getURI();
    }

    static boolean reviewed(Resource concept) {
        return concept.hasProperty(Vocabulary.status, Vocabulary.Reviewed);
    }

    /** The members of a collection of the scheme. */
    static Set<RDFNode> members(Model model, String collection) {
        return model
                .createResource(Vocabulary.ID + "scheme/" + collection)
                .listProperties(SKOS.member)
                .toList()
                .stream()
                .map(statement -> statement.getObject())
                .collect(Collectors.toSet());
    }
}
