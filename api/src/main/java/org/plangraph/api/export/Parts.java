package org.plangraph.api.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.riot.out.NodeFmtLib;
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

    private static final String EDITION = "/edition/";

    private static final String PREFIXES =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    /** So many IRIs are asked about at once. */
    private static final int AT_ONCE = 500;

    private final SparqlSource source;
    private final Contract contract;
    private final long most;

    /**
     * Parts of what a source has, inside one snapshot of it.
     *
     * @param most so many statements a part may have
     */
    public Parts(SparqlSource source, Contract contract, long most) {
        this.source = source;
        this.contract = contract;
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
        return switch (profile.kind()) {
            case PLAN -> plans(roots);
            case CBD -> gathered(quads -> about(roots, quads));
            case SCBD ->
                    gathered(
                            quads -> {
                                about(roots, quads);
                                leadingTo(roots, quads);
                            });
            case HOPS -> gathered(quads -> hops(roots, profile.hops(), quads));
            case SHAPE -> gathered(quads -> shape(roots, quads));
        };
    }

    /** Statements that are at hand. */
    public Part of(Collection<Quad> quads) {
        return gathered(all -> quads.forEach(all));
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
        Set<String> graphs = new TreeSet<>();
        for (String root : roots) {
            editions(root, graphs);
        }
        if (graphs.isEmpty()) {
            throw new UnusableExportException(
                    "profile=plan: no plan has to do with "
                            + String.join(", ", roots)
                            + "; another profile (cbd, scbd, hops=1, shape) tells of it.");
        }
        long[] size = {0};
        for (String graph : graphs) {
            select(
                    "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?iri { ?s ?p ?o } }",
                    graph,
                    row -> size[0] += row.getLiteral("n").getLong());
            check(size[0]);
        }
        Part concepts = concepts(graphs);
        check(size[0] + concepts.size());
        return new Part() {
            @Override
            public long size() {
                return size[0] + concepts.size();
            }

            @Override
            public void read(Consumer<Quad> statements) {
                for (String graph : graphs) {
                    Node name = NodeFactory.createURI(graph);
                    select(
                            "SELECT ?s ?p ?o WHERE { GRAPH ?iri { ?s ?p ?o } }",
                            graph,
                            row -> statements.accept(quad(name, row)));
                }
                concepts.read(statements);
            }
        };
    }

    /**
     * The editions of a plan, of the plans of a district and of those within it, or that name it.
     */
    private void editions(String root, Set<String> graphs) {
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
                        String graph = row.getResource("g").getURI();
                        if (graph.contains(EDITION)) {
                            graphs.add(graph);
                        }
                    });
            if (!graphs.isEmpty()) {
                return;
            }
        }
    }

    /** What the bureaus, sectors, districts … that the editions name say of themselves. */
    private Part concepts(Set<String> graphs) {
        Set<String> named = new TreeSet<>();
        for (String graph : graphs) {
            select(
                    "SELECT DISTINCT ?o WHERE { GRAPH ?iri { ?s ?p ?o } FILTER(ISIRI(?o))"
                            + " FILTER NOT EXISTS { GRAPH ?iri { ?o ?any ?thing } } }",
                    graph,
                    row -> named.add(row.getResource("o").getURI()));
        }
        // Of what other editions say of them only the graphs that are not here already.
        return gathered(
                quads ->
                        about(
                                named,
                                quad -> {
                                    if (!graphs.contains(quad.getGraph().getURI())) {
                                        quads.accept(quad);
                                    }
                                }));
    }

    // Gathered.

    private Part gathered(Consumer<Consumer<Quad>> gathering) {
        Set<Quad> all = new LinkedHashSet<>();
        gathering.accept(
                quad -> {
                    all.add(quad);
                    check(all.size());
                });
        List<Quad> sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparing((Quad quad) -> NodeFmtLib.strNT(quad.getGraph()))
                        .thenComparing(quad -> NodeFmtLib.strNT(quad.getSubject()))
                        .thenComparing(quad -> NodeFmtLib.strNT(quad.getPredicate()))
                        .thenComparing(quad -> NodeFmtLib.strNT(quad.getObject())));
        return new Part() {
            @Override
            public long size() {
                return sorted.size();
            }

            @Override
            public void read(Consumer<Quad> statements) {
                sorted.forEach(statements);
            }
        };
    }

    private void about(Collection<String> iris, Consumer<Quad> quads) {
        batches(iris, "?iri", "GRAPH ?g { ?s ?p ?o }", "?s", quads);
    }

    private void leadingTo(Collection<String> iris, Consumer<Quad> quads) {
        batches(iris, "?iri", "GRAPH ?g { ?s ?p ?o }", "?o", quads);
    }

    private void batches(
            Collection<String> iris,
            String given,
            String pattern,
            String end,
            Consumer<Quad> quads) {
        List<String> all = List.copyOf(iris);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            ParameterizedSparqlString query = new ParameterizedSparqlString();
            query.append("SELECT ?g ?s ?p ?o WHERE { VALUES " + end + " { ");
            for (String iri : all.subList(i, Math.min(all.size(), i + AT_ONCE))) {
                query.appendIri(iri);
                query.append(' ');
            }
            query.append("} " + pattern.replace(given, end) + " }");
            source.select(
                    query.toString(),
                    row -> quads.accept(quad(row.getResource("g").asNode(), row)));
        }
    }

    private void hops(List<String> roots, int hops, Consumer<Quad> quads) {
        Set<String> seen = new LinkedHashSet<>(roots);
        Set<String> edge = new LinkedHashSet<>(roots);
        for (int step = 0; step < hops; step++) {
            Set<String> next = new LinkedHashSet<>();
            Consumer<Quad> taking =
                    quad -> {
                        quads.accept(quad);
                        for (Node end : List.of(quad.getSubject(), quad.getObject())) {
                            if (end.isURI() && seen.add(end.getURI())) {
                                next.add(end.getURI());
                            }
                        }
                    };
            about(edge, taking);
            leadingTo(edge, taking);
            edge = next;
        }
    }

    private void shape(List<String> roots, Consumer<Quad> quads) {
        about(roots, quads);
        Set<String> reached = new TreeSet<>();
        for (String root : roots) {
            for (ObjectType type : types(root)) {
                for (Field field : type.fields()) {
                    select(
                            "SELECT DISTINCT ?o WHERE { ?iri "
                                    + field.path()
                                    + " ?o FILTER(ISIRI(?o)) }",
                            root,
                            row -> reached.add(row.getResource("o").getURI()));
                    check(reached.size());
                }
            }
        }
        about(reached, quads);
    }

    private List<ObjectType> types(String root) {
        List<ObjectType> types = new ArrayList<>();
        select(
                "SELECT ?t WHERE { ?iri a ?t } ORDER BY ?t",
                root,
                row -> contract.ofClass(row.getResource("t").getURI()).ifPresent(types::add));
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

    private static Quad quad(Node graph, QuerySolution row) {
        return Quad.create(
                graph, row.get("s").asNode(), row.get("p").asNode(), row.get("o").asNode());
    }
}
