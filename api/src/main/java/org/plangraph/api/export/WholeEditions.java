package org.plangraph.api.export;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.query.SparqlSource;

/**
 * The graphs of editions as they are, read from the store each time, with what their concepts say
 * of themselves.
 */
final class WholeEditions implements Part {

    private static final String EDITION = "/edition/";

    private final SparqlSource source;
    private final Set<String> editions;
    private final Gathered concepts;
    private final LongConsumer check;
    private final long size;
    private @Nullable Part once;

    /**
     * @param editions the IRIs of their graphs
     * @param concepts what the editions only name
     * @param check is told how many statements there are at least
     */
    WholeEditions(
            SparqlSource source, Set<String> editions, Gathered concepts, LongConsumer check) {
        this.source = source;
        this.check = check;
        this.editions = new TreeSet<>(editions);
        this.concepts = concepts;
        long[] count = {concepts.size()};
        for (String edition : editions) {
            select(
                    "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?iri { ?s ?p ?o } }",
                    edition,
                    row -> count[0] += row.getLiteral("n").getLong());
        }
        this.size = count[0];
    }

    /** Whether a graph is that of an edition. */
    static boolean isEdition(String graph) {
        return graph.contains(EDITION);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Set<String> graphs() {
        Set<String> graphs = new TreeSet<>(editions);
        graphs.addAll(concepts.graphs());
        return graphs;
    }

    @Override
    public void read(Consumer<Quad> statements) {
        for (String edition : editions) {
            Node graph = NodeFactory.createURI(edition);
            select(
                    "SELECT ?s ?p ?o WHERE { GRAPH ?iri { ?s ?p ?o } }",
                    edition,
                    row ->
                            statements.accept(
                                    Quad.create(
                                            graph,
                                            row.get("s").asNode(),
                                            row.get("p").asNode(),
                                            row.get("o").asNode())));
        }
        concepts.read(statements);
    }

    /** Only what may stand in several graphs has to be remembered, and looked through to count. */
    @Override
    public Part once() {
        if (once == null) {
            once = counted();
        }
        return once;
    }

    private Part counted() {
        Set<Triple> seen = new HashSet<>();
        long[] repeated = {0};
        read(
                quad -> {
                    if (!isOfItsGraph(quad)) {
                        repeated[0] += seen.add(quad.asTriple()) ? 0 : 1;
                        check.accept(seen.size());
                    }
                });
        return repeated[0] == 0 ? this : new Once(size - repeated[0]);
    }

    /** What an edition has for itself: what is below the tasks of its plan. */
    private static boolean isOfItsGraph(Quad quad) {
        if (!quad.getGraph().isURI() || !quad.getSubject().isURI()) {
            return false;
        }
        String graph = quad.getGraph().getURI();
        int edition = graph.indexOf(EDITION);
        return edition > 0
                && quad.getSubject().getURI().startsWith(graph.substring(0, edition) + "/task/");
    }

    private void select(String text, String graph, Consumer<QuerySolution> row) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(text);
        query.setIri("iri", graph);
        source.select(query.toString(), row);
    }

    /** Each statement once. */
    private final class Once implements Part {

        private final long size;

        Once(long size) {
            this.size = size;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public Set<String> graphs() {
            return WholeEditions.this.graphs();
        }

        @Override
        public void read(Consumer<Quad> statements) {
            Set<Triple> seen = new HashSet<>();
            WholeEditions.this.read(
                    quad -> {
                        if (isOfItsGraph(quad) || seen.add(quad.asTriple())) {
                            statements.accept(quad);
                        }
                    });
        }

        @Override
        public Part once() {
            return this;
        }
    }
}
