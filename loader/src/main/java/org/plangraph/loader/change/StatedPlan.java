package org.plangraph.loader.change;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Vocabulary;

/**
 * A plan as the graph of an edition states it.
 *
 * @param tasks in the order of the document
 * @param targets those outside any task
 */
record StatedPlan(List<StatedTask> tasks, List<StatedTarget> targets) {

    private static final Comparator<Resource> BY_ORDER =
            comparingInt((Resource part) -> integer(part, Vocabulary.order))
                    .thenComparing(Resource::getURI);

    /**
     * Reads a graph.
     *
     * @param graph in memory: it is searched many times
     * @param names what concepts are called that the graph refers to
     */
    static StatedPlan in(Graph graph, ConceptNames names) {
        Model model = ModelFactory.createModelForGraph(graph);
        List<StatedTask> tasks =
                model.listSubjectsWithProperty(RDF.type, Vocabulary.Task).toList().stream()
                        .map(task -> task(task, names))
                        .sorted(comparingInt(StatedTask::ordinal))
                        .toList();
        List<StatedTarget> targets =
                model.listSubjectsWithProperty(RDF.type, Vocabulary.Plan).toList().stream()
                        .flatMap(plan -> targets(plan, names).stream())
                        .toList();
        return new StatedPlan(tasks, targets);
    }

    private static StatedTask task(Resource task, ConceptNames names) {
        String label = string(task, RDFS.label);
        String number = string(task, Vocabulary.number);
        String text = string(task, Vocabulary.text);
        Resource action = task.getPropertyResourceValue(Vocabulary.partOf);
        return new StatedTask(
                task,
                number,
                integer(task, Vocabulary.ordinal),
                label,
                Wording.of(isHeading(label, number, text) ? label : ""),
                Wording.of(text),
                action == null ? "" : string(action, RDFS.label),
                duties(task),
                targets(task, names));
    }

    /** A task without a heading goes by the beginning of its text, or by its number. */
    private static boolean isHeading(String label, String number, String text) {
        String beginning = text.replaceFirst("^[，。；：！？,;!?\\s]+", "");
        return !label.equals("任务" + number) && !beginning.startsWith(label);
    }

    private static Map<Property, Named> duties(Resource task) {
        List<Resource> assignments = parts(task, Vocabulary.assignment);
        Map<Property, Named> duties = new LinkedHashMap<>();
        duties.put(
                Vocabulary.ledBy,
                bodies(
                        assignments.stream()
                                .filter(one -> one.hasProperty(Vocabulary.role, Vocabulary.Lead))
                                .toList()));
        duties.put(
                Vocabulary.supportedBy,
                bodies(
                        assignments.stream()
                                .filter(one -> !one.hasProperty(Vocabulary.role, Vocabulary.Lead))
                                .sorted(comparing(one -> node(one, Vocabulary.role)))
                                .toList()));
        duties.put(
                Vocabulary.personInCharge,
                written(parts(task, Vocabulary.personInCharge), Vocabulary.personName));
        duties.put(Vocabulary.due, written(parts(task, Vocabulary.due), Vocabulary.dueWords));
        return duties;
    }

    /** Who cooperates does something else than who is responsible. */
    private static Named bodies(List<Resource> assignments) {
        Set<String> agencies = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (Resource one : assignments) {
            boolean cooperates = one.hasProperty(Vocabulary.role, Vocabulary.Cooperating);
            String mark = cooperates ? "（配合）" : "";
            agencies.add(node(one, Vocabulary.agency) + mark);
            words.add(string(one, Vocabulary.mention) + mark);
        }
        return new Named(agencies, words);
    }

    private static Named written(List<Resource> parts, Property words) {
        List<String> all = parts.stream().map(part -> string(part, words)).toList();
        return new Named(new HashSet<>(all), all);
    }

    private static List<StatedTarget> targets(Resource owner, ConceptNames names) {
        return parts(owner, Vocabulary.target).stream()
                .map(target -> TargetReading.of(target, names))
                .sorted(comparingInt(target -> last(target.iri())))
                .toList();
    }

    private static List<Resource> parts(Resource owner, Property property) {
        return owner
                .listProperties(property)
                .filterKeep(statement -> statement.getObject().isURIResource())
                .mapWith(Statement::getResource)
                .toList()
                .stream()
                .sorted(BY_ORDER)
                .toList();
    }

    /** The IRIs of targets end in their place. */
    private static int last(Resource iri) {
        String digits = iri.getURI().replaceFirst(".*/", "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private static String node(Resource subject, Property property) {
        RDFNode value = object(subject, property);
        return value == null ? "" : value.toString();
    }

    private static @Nullable RDFNode object(Resource subject, Property property) {
        Statement statement = subject.getProperty(property);
        return statement == null ? null : statement.getObject();
    }

    private static String string(Resource subject, Property property) {
        return object(subject, property) instanceof Literal literal ? literal.getLexicalForm() : "";
    }

    private static int integer(Resource subject, Property property) {
        String digits = string(subject, property);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
