package org.plangraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * The shapes that every graph of a plan must keep, parsed once. Safe for use by many threads.
 *
 * <p>A graph is checked against what is known besides it: it refers to districts, bureaus and
 * sectors that are described elsewhere, and {@code sh:class} has to find them there. Only the
 * resources of the graph itself are looked at.
 */
public final class Shapes {

    private static final Comparator<Violation> BY_FOCUS =
            Comparator.comparing((Violation v) -> v.focus().toString())
                    .thenComparing(v -> String.valueOf(v.path()))
                    .thenComparing(v -> String.valueOf(v.value()))
                    .thenComparing(Violation::message);

    private final org.apache.jena.shacl.Shapes shapes;
    private final Prologue prefixes;
    private final Graph known;

    private Shapes(Model shapes, Graph known) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(shapes);
        this.prefixes = new Prologue(shapes);
        this.known = known;
    }

    private static final class Standard {
        private static final Shapes INSTANCE = knowing(Schemes.standard().asModel().getGraph());
    }

    /** The shapes of {@code shapes.ttl}, knowing the schemes that come with the product. */
    public static Shapes standard() {
        return Standard.INSTANCE;
    }

    /**
     * The shapes of {@code shapes.ttl}.
     *
     * @param known describes what checked graphs refer to, by what it says now
     */
    public static Shapes knowing(Graph known) {
        Graph all = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(all, Definition.ontology().getGraph());
        GraphUtil.addInto(all, known);
        return new Shapes(Definition.shapes(), all);
    }

    /**
     * Where the graph breaks a shape, in the order of the resources' IRIs; empty where it keeps
     * all.
     */
    public List<Violation> check(Graph data) {
        // Shapes count different values, so what both graphs say may come twice.
        Graph all = new DisjointUnion(data, known);
        ValidationContext context = ValidationContext.create(shapes, all);
        for (Shape shape : shapes.getTargetShapes()) {
            for (Node focus : VLib.focusNodes(data, shape)) {
                VLib.validateShape(context, all, shape, focus);
            }
        }
        return violations(context.generateReport().getEntries());
    }

    private List<Violation> violations(Collection<ReportEntry> entries) {
        List<Violation> violations = new ArrayList<>();
        for (ReportEntry entry : entries) {
            violations.add(
                    new Violation(
                            level(entry.severity()),
                            entry.focusNode(),
                            path(entry.resultPath()),
                            entry.value(),
                            constraint(entry.sourceConstraintComponent()),
                            entry.message()));
        }
        violations.sort(BY_FOCUS);
        return List.copyOf(violations);
    }

    private static Violation.Level level(Severity severity) {
        if (severity.equals(Severity.Violation)) {
            return Violation.Level.VIOLATION;
        }
        return Violation.Level.valueOf(severity.level().getLocalName().toUpperCase(Locale.ROOT));
    }

    /** sh:MinCountConstraintComponent is the component of sh:minCount. */
    private static String constraint(Node component) {
        String name = component.getLocalName().replace("ConstraintComponent", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private @Nullable String path(@Nullable Path path) {
        return path == null ? null : path.toString(prefixes);
    }
}
