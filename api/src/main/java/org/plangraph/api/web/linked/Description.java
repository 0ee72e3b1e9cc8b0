package org.plangraph.api.web.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.api.export.NodeTexts;
import org.plangraph.api.graphql.query.SparqlSource;

/**
 * What the graph says of a resource: the statements it is the subject of (its concise bounded
 * description, since there are no blank nodes) and those that lead to it, of which each property's
 * first are named and all are counted.
 */
final class Description {

    /** So many of those that lead to it are named. */
    static final int NAMED = 50;

    /**
     * The ways that lead to it by one property.
     *
     * @param count all of them
     * @param subjects the first of them
     */
    record Incoming(long count, List<String> subjects) {}

    private final Resource resource;
    private final Model statements = ModelFactory.createDefaultModel();
    private final Model names = ModelFactory.createDefaultModel();
    private final Map<String, Incoming> incoming = new LinkedHashMap<>();

    private Description(String iri) {
        this.resource = statements.createResource(iri);
    }

    /** The statements it is the subject of. */
    static Description of(SparqlSource source, String iri) {
        Description description = new Description(iri);
        source.select(
                query("SELECT ?p ?o WHERE { ?iri ?p ?o }", iri),
                row ->
                        description.resource.addProperty(
                                property(row.getResource("p").getURI()), row.get("o")));
        return description;
    }

    /** The same, with what leads to it and the names of all, for a page. */
    static Description withNeighbours(SparqlSource source, String iri) {
        Description description = of(source, iri);
        Map<String, Long> counts = new LinkedHashMap<>();
        source.select(
                query(
                        "SELECT ?p (COUNT(?s) AS ?n) WHERE { ?s ?p ?iri } GROUP BY ?p ORDER BY ?p",
                        iri),
                row -> counts.put(row.getResource("p").getURI(), row.getLiteral("n").getLong()));
        counts.forEach(
                (property, count) -> {
                    List<String> subjects = new ArrayList<>();
                    ParameterizedSparqlString first =
                            new ParameterizedSparqlString(
                                    "SELECT ?s WHERE { ?s ?p ?iri FILTER(ISIRI(?s)) } ORDER BY ?s"
                                            + " LIMIT "
                                            + NAMED);
                    first.setIri("p", property);
                    first.setIri("iri", iri);
                    source.select(first.toString(), row -> subjects.add(row.get("s").toString()));
                    description.incoming.put(property, new Incoming(count, subjects));
                });
        description.name(source);
        return description;
    }

    private void name(SparqlSource source) {
        Set<String> iris = new TreeSet<>();
        statements
                .listStatements()
                .forEach(
                        one -> {
                            if (one.getObject().isURIResource()) {
                                iris.add(one.getResource().getURI());
                            }
                        });
        incoming.values().forEach(one -> iris.addAll(one.subjects()));
        if (iris.isEmpty()) {
            return;
        }
        ParameterizedSparqlString query = new ParameterizedSparqlString();
        query.append("SELECT ?s ?label WHERE { VALUES ?s { ");
        iris.forEach(
                iri -> {
                    query.appendIri(iri);
                    query.append(' ');
                });
        query.append("} ?s ");
        query.appendIri(RDFS.label.getURI());
        query.append('|');
        query.appendIri(SKOS.prefLabel.getURI());
        query.append(" ?label }");
        source.select(
                query.toString(),
                row -> {
                    if (row.get("label").isLiteral()) {
                        names.add(
                                names.createResource(row.getResource("s").getURI()),
                                RDFS.label,
                                row.get("label"));
                    }
                });
    }

    private static String query(String text, String iri) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(text);
        query.setIri("iri", iri);
        return query.toString();
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    /** Whether the graph knows nothing of it. */
    boolean isEmpty() {
        return statements.isEmpty() && incoming.isEmpty();
    }

    String iri() {
        return resource.getURI();
    }

    /** The statements it is the subject of. */
    Model statements() {
        return statements;
    }

    /** Its values by property, in a fixed order. */
    Map<String, List<RDFNode>> values() {
        return statements.listStatements().toList().stream()
                .sorted(java.util.Comparator.comparing(Object::toString))
                .collect(
                        Collectors.groupingBy(
                                one -> one.getPredicate().getURI(),
                                java.util.TreeMap::new,
                                Collectors.mapping(
                                        org.apache.jena.rdf.model.Statement::getObject,
                                        Collectors.toList())));
    }

    /** What leads to it, by property. */
    Map<String, Incoming> incoming() {
        return incoming;
    }

    /** What something is called, in a language where it has a name in it. */
    String name(String iri, String language) {
        Resource named = names.createResource(iri);
        List<org.apache.jena.rdf.model.Literal> labels =
                named.listProperties(RDFS.label).mapWith(one -> one.getLiteral()).toList();
        return labels.stream()
                .filter(one -> one.getLanguage().startsWith(language))
                .map(one -> one.getString())
                .sorted()
                .findFirst()
                .or(() -> labels.stream().map(one -> one.getString()).sorted().findFirst())
                .orElseGet(() -> NodeTexts.tail(iri));
    }
}
