package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * Runs the update of a case on the data set before it and compares the one after it. What an update
 * writes without naming a graph goes to the unnamed graph; that queries here see the union of all
 * named ones as their default graph is undone by {@code using-graph-uri}, with which a request asks
 * for the unnamed graph.
 */
final class UpdateEvaluation {

    private final SuiteServer server;

    UpdateEvaluation(SuiteServer server) {
        this.server = server;
    }

    void check(Case test) {
        server.replaceAll(
                Datasets.trig(Datasets.of(test.defaultGraphBefore(), test.graphsBefore())));
        String text = SuiteFiles.text(test.request());
        UpdateRequest request = UpdateFactory.create(text);
        HttpResponse<String> answer =
                namesItsDataset(request)
                        ? server.update(text, List.of(), List.of())
                        : server.update(
                                text,
                                List.of(Quad.defaultGraphIRI.getURI()),
                                graphs(test, request));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        DatasetGraph expected = Datasets.of(test.defaultGraphAfter(), test.graphsAfter());
        String after = server.all();
        assertThat(IsoMatcher.isomorphic(Datasets.parsed(after), expected))
                .as("after:\n%s\nexpected:\n%s", after, Datasets.trig(expected))
                .isTrue();
    }

    /** Whether an operation says WITH or USING, which the parameters of a request may not undo. */
    private static boolean namesItsDataset(UpdateRequest request) {
        return request.getOperations().stream()
                .anyMatch(
                        operation ->
                                operation instanceof UpdateModify modify
                                        && (modify.getWithIRI() != null
                                                || !modify.getUsing().isEmpty()
                                                || !modify.getUsingNamed().isEmpty()));
    }

    /** The named graphs that there are before the request or that it makes. */
    private static List<String> graphs(Case test, UpdateRequest request) {
        Stream<Quad> made =
                request.getOperations().stream()
                        .flatMap(
                                operation -> {
                                    if (operation instanceof UpdateModify modify) {
                                        return modify.getInsertQuads().stream();
                                    }
                                    return operation instanceof UpdateDataInsert insert
                                            ? insert.getQuads().stream()
                                            : Stream.empty();
                                });
        return Stream.concat(
                        test.graphsBefore().stream().map(Case.NamedGraph::name),
                        made.map(Quad::getGraph)
                                .filter(graph -> graph.isURI() && !Quad.isDefaultGraph(graph))
                                .map(Node::getURI))
                .distinct()
                .toList();
    }
}
