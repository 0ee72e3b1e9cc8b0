package org.plangraph.api.sparql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/**
 * {@code DELETE WHERE { … }} written as {@code DELETE { … } WHERE { … }}, which is what it means
 * (SPARQL 1.1 Update, 3.1.3.3). The engine gives the graphs that a request names ({@code
 * using-graph-uri}) to the long form only.
 */
final class DeleteWhere {

    private DeleteWhere() {}

    static boolean isIn(UpdateRequest request) {
        return request.getOperations().stream().anyMatch(UpdateDeleteWhere.class::isInstance);
    }

    /** The same request with no operation in the short form. */
    static UpdateRequest spelledOut(UpdateRequest request) {
        UpdateRequest spelledOut = new UpdateRequest();
        for (Update operation : request) {
            spelledOut.add(
                    operation instanceof UpdateDeleteWhere delete
                            ? longForm(delete.getQuads())
                            : operation);
        }
        return spelledOut;
    }

    private static UpdateModify longForm(List<Quad> quads) {
        UpdateModify update = new UpdateModify();
        Map<Node, ElementTriplesBlock> graphs = new LinkedHashMap<>();
        for (Quad quad : quads) {
            update.getDeleteAcc().addQuad(quad);
            graphs.computeIfAbsent(quad.getGraph(), graph -> new ElementTriplesBlock())
                    .addTriple(quad.asTriple());
        }
        update.setHasDeleteClause(true);
        ElementGroup pattern = new ElementGroup();
        graphs.forEach((graph, triples) -> pattern.addElement(inGraph(graph, triples)));
        update.setElement(pattern);
        return update;
    }

    private static Element inGraph(Node graph, Element triples) {
        if (Quad.isDefaultGraph(graph)) {
            return triples;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(triples);
        return new ElementNamedGraph(graph, group);
    }
}
