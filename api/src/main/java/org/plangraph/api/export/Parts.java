package org.plangraph.api.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.query.SparqlSource;

/**
 * Finds the statements of a part. Whole graphs are read as they are written; what is gathered along
 * ways through the graph is kept until it is written, up to a limit.
 */
public final class Parts {

    private static final String PREFIXES =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    private final SparqlSource source;
    private final Surroundings surroundings;
    private final Contract contract;
    private final boolean graphs;
    private final long most;

    /**
     * Parts of what a source has, inside one snapshot of it.
     *
     * @param graphs whether the form tells in which graph a statement stands; if not, one that
     *     stands in several counts once
     * @param most so many statements a part may have
     */
    public Parts(SparqlSource source, Contract contract, boolean graphs, long most) {
        this.source = source;
        this.surroundings = new Surroundings(source);
        this.contract = contract;
        this.graphs = graphs;
        this.most = most;
    }

    /**
     * The part around some roots.
     *
     * @throws UnusableExportException where nothing is known of them, or it is too large
     */
    public Part around(List<String> roots, Profile profile) {
        for (String root : roots) {
            if (!isKnown(root)) {
                throw new UnusableExportException(
                        "root: there is nothing with the IRI "
                                + root
                                + ". What is loaded: /questions/plans.html, or \"plangraph ask plans\".");
            }
        }
        Set<Node> nodes = nodes(roots);
        return switch (profile.kind()) {
            case PLAN -> plans(roots);
            case CBD -> gathered(quads -> surroundings.about(nodes, quads));
            case SCBD ->
                    gathered(
                            quads -> {
                                surroundings.about(nodes, quads);
                                surroundings.leadingTo(nodes, quads);
                            });
            case HOPS -> gathered(quads -> surroundings.hops(nodes, profile.hops(), quads));
            case SHAPE -> gathered(quads -> shape(roots, quads));
        };
    }

    /**
     * Statements that are told one by one.
     *
     * @throws UnusableExportException as soon as they are too many
     */
    public Part of(Consumer<Consumer<Quad>> telling) {
        return gathered(telling);
    }

    private boolean isKnown(String iri) {
        boolean[] known = {false};
        select(
                "SELECT ?x WHERE { { ?iri ?p ?x } UNION { ?x ?p ?iri } } LIMIT 1",
                iri,
                row -> known[0] = true);
        return known[0];
    }

    // Whole editions.

    private Part plans(List<String> roots) {
        Set<String> editions = new TreeSet<>();
        for (String root : roots) {
            editions(root, editions);
        }
        if (editions.isEmpty()) {
            throw new UnusableExportException(
                    "profile=plan: no plan has to do with "
                            + String.join(", ", roots)
                            + "; another profile (cbd, scbd, hops=1, shape) tells of it.");
        }
        WholeEditions whole = new WholeEditions(source, editions, concepts(editions), this::check);
        if (graphs) {
            check(whole.size());
        } else if (whole.size() > most) {
            check(whole.once().size());
        }
        return whole;
    }

    /**
     * The editions of a plan, of the plans of a district and of those within it, or that name it.
     */
    private void editions(String root, Set<String> editions) {
        for (String pattern :
                new String[] {
                    "GRAPH ?g { ?iri a pg:Plan }",
                    "?d pg:within* ?iri . ?plan pg:district ?d ; a pg:Plan ."
                            + " GRAPH ?g { ?plan a pg:Plan }",
                    "GRAPH ?g { ?s ?p ?iri }"
                }) {
            select(
                    "SELECT DISTINCT ?g WHERE { " + pattern + " }",
                    root,
                    row -> {
                        Node graph = row.get("g").asNode();
                        if (graph.isURI() && WholeEditions.isEdition(graph.getURI())) {
                            editions.add(graph.getURI());
                        }
                    });
            if (!editions.isEmpty()) {
                return;
            }
        }
    }

    /** What the bureaus, sectors, districts … that the editions name say of themselves. */
    private Gathered concepts(Set<String> editions) {
        Set<String> named = new TreeSet<>();
        for (String edition : editions) {
            select(
                    "SELECT DISTINCT ?o WHERE { GRAPH ?iri { ?s ?p ?o } FILTER(ISIRI(?o))"
                            + " FILTER NOT EXISTS { GRAPH ?iri { ?o ?any ?thing } } }",
                    edition,
                    row -> named.add(row.getResource("o").getURI()));
        }
        // Of what other editions say of them only the graphs that are not here already.
        return gathered(
                quads ->
                        surroundings.about(
                                nodes(named),
                                quad -> {
                                    if (!quad.getGraph().isURI()
                                            || !editions.contains(quad.getGraph().getURI())) {
                                        quads.accept(quad);
                                    }
                                }));
    }

    // Gathered.

    private Gathered gathered(Consumer<Consumer<Quad>> gathering) {
        Set<Quad> all = new LinkedHashSet<>();
        Set<Triple> triples = new HashSet<>();
        gathering.accept(
                quad -> {
                    if (all.add(quad)) {
                        if (!graphs) {
                            triples.add(quad.asTriple());
                        }
                        check(graphs ? all.size() : triples.size());
                    }
                });
        return Gathered.of(all);
    }

    private static Set<Node> nodes(Collection<String> iris) {
        Set<Node> nodes = new LinkedHashSet<>();
        iris.forEach(iri -> nodes.add(NodeFactory.createURI(iri)));
        return nodes;
    }

    private void shape(List<String> roots, Consumer<Quad> quads) {
        surroundings.about(nodes(roots), quads);
        Set<Node> reached = new LinkedHashSet<>();
        for (String root : roots) {
            for (ObjectType type : types(root)) {
                for (Field field : type.fields()) {
                    select(
                            "SELECT DISTINCT ?o WHERE { ?iri "
                                    + field.path()
                                    + " ?o FILTER(!ISLITERAL(?o)) }",
                            root,
                            row -> reach(row.get("o").asNode(), reached));
                    check(reached.size());
                }
            }
        }
        surroundings.about(reached, quads);
    }

    private void reach(Node node, Set<Node> reached) {
        if (node.isURI() || surroundings.isKnown(node)) {
            reached.add(node);
        }
    }

    private List<ObjectType> types(String root) {
        List<ObjectType> types = new ArrayList<>();
        select(
                "SELECT ?t WHERE { ?iri a ?t } ORDER BY ?t",
                root,
                row -> {
                    if (row.get("t").isURIResource()) {
                        contract.ofClass(row.getResource("t").getURI()).ifPresent(types::add);
                    }
                });
        return types;
    }

    private void check(long size) {
        if (size > most) {
            throw new UnusableExportException(
                    "This part has more than "
                            + most
                            + " statements (plangraph.export.statements): choose a smaller root or"
                            + " profile, or ask for the limit to be raised.");
        }
    }

    private void select(String text, String iri, Consumer<QuerySolution> row) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(PREFIXES + text);
        query.setIri("iri", iri);
        source.select(query.toString(), row);
    }
}
