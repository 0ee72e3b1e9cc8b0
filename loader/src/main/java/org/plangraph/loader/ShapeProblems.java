package org.plangraph.loader;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem;
import org.plangraph.ontology.Shapes;
import org.plangraph.ontology.Violation;
import org.plangraph.ontology.Vocabulary;

/** Breaches of the shapes as problems of the document. */
final class ShapeProblems {

    private final Shapes shapes;

    ShapeProblems(Shapes shapes) {
        this.shapes = shapes;
    }

    List<Problem> in(Graph graph) {
        return shapes.check(graph).stream().map(v -> problem(v, graph)).toList();
    }

    private static Problem problem(Violation violation, Graph graph) {
        return new Problem(
                Code.SHAPE_VIOLATED,
                severity(violation.level()),
                message(violation),
                position(violation.focus(), OA.start.asNode(), graph),
                position(violation.focus(), OA.end.asNode(), graph));
    }

    private static String message(Violation violation) {
        String where = violation.path() == null ? "" : " at " + violation.path();
        return "%s breaks %s%s: %s. Compare this place with the document; if the document says so, the rules have to learn it."
                .formatted(violation.focus(), violation.constraint(), where, violation.message());
    }

    private static Problem.Severity severity(Violation.Level level) {
        return switch (level) {
            case INFO -> Problem.Severity.INFO;
            case WARNING -> Problem.Severity.WARNING;
            case VIOLATION -> Problem.Severity.ERROR;
        };
    }

    private static @Nullable Integer position(Node fact, Node bound, Graph graph) {
        return object(graph, fact, Vocabulary.evidence.asNode())
                .flatMap(evidence -> object(graph, evidence, OA.hasSelector.asNode()))
                .flatMap(selector -> object(graph, selector, bound))
                .map(value -> Integer.valueOf(value.getLiteralLexicalForm()))
                .orElse(null);
    }

    private static Optional<Node> object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .nextOptional();
    }
}
