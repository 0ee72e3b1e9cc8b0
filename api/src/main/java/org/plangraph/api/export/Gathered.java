package org.plangraph.api.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Statements that are at hand, sorted.
 *
 * @param statements in their order
 * @param graphs the IRIs of those that they stand in
 */
record Gathered(List<Quad> statements, Set<String> graphs) implements Part {

    private static final Comparator<Quad> ORDER =
            Comparator.comparing((Quad quad) -> NodeFmtLib.strNT(quad.getGraph()))
                    .thenComparing(quad -> NodeFmtLib.strNT(quad.getSubject()))
                    .thenComparing(quad -> NodeFmtLib.strNT(quad.getPredicate()))
                    .thenComparing(quad -> NodeFmtLib.strNT(quad.getObject()));

    static Gathered of(Collection<Quad> all) {
        List<Quad> sorted = new ArrayList<>(all);
        sorted.sort(ORDER);
        Set<String> graphs = new TreeSet<>();
        sorted.forEach(
                quad -> {
                    if (quad.getGraph().isURI()) {
                        graphs.add(quad.getGraph().getURI());
                    }
                });
        return new Gathered(sorted, graphs);
    }

    @Override
    public long size() {
        return statements.size();
    }

    @Override
    public void read(Consumer<Quad> taking) {
        statements.forEach(taking);
    }

    @Override
    public Part once() {
        Set<Triple> seen = new HashSet<>();
        return new Gathered(
                statements.stream().filter(quad -> seen.add(quad.asTriple())).toList(), graphs);
    }
}
