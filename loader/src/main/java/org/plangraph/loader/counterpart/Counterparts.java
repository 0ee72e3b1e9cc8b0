package org.plangraph.loader.counterpart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.rdf.EditionGraph;
import org.plangraph.loader.rdf.EditionRecords;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.ontology.Vocabulary;

/**
 * Tasks of different plans that are on the same matter, such as the asset pools (公物仓) of several
 * districts: found by the words of their headings and texts, linked by {@code pg:counterpart}, each
 * link with its score and the words it rests on.
 */
public final class Counterparts {

    /** So many facts are handed on together. */
    private static final int AT_ONCE = 50_000;

    private final Map<String, Map<String, ComparedTask>> byEdition = new HashMap<>();

    /** Nothing to compare yet. */
    public Counterparts() {}

    /**
     * Forgets the counterparts of an edition that is about to be put in once more, read another
     * way: its tasks are compared anew. Inside a write transaction.
     */
    public static void forget(Dataset dataset, EditionGraph edition) {
        new CounterpartGraph(dataset.getNamedModel(Iris.COUNTERPARTS))
                .forgetCompared(
                        edition.edition().getURI(),
                        () ->
                                Iter.toList(
                                        Iter.map(
                                                dataset.asDatasetGraph()
                                                        .find(
                                                                Node.ANY,
                                                                Node.ANY,
                                                                Vocabulary.plan.asNode(),
                                                                edition.plan().asNode()),
                                                quad ->
                                                        ResourceFactory.createResource(
                                                                quad.getSubject().getURI()))));
    }

    /**
     * Finds out what is to be done in a store whose editions are not those that were compared:
     * those that are new are compared with all, those that are gone are forgotten. Inside a
     * transaction; in one that only reads, all cores read.
     */
    public static Update update(Dataset dataset) {
        Set<String> present = new EditionRecords(dataset.getNamedModel(Iris.EDITIONS)).current();
        Set<String> compared =
                new CounterpartGraph(dataset.getNamedModel(Iris.COUNTERPARTS)).compared();
        Set<String> fresh = new TreeSet<>(present);
        fresh.removeAll(compared);
        Set<String> gone = new TreeSet<>(compared);
        gone.removeAll(present);
        return new Update(fresh, gone, found(dataset, present, fresh));
    }

    private static Stream<Counterpart> found(
            Dataset dataset, Set<String> present, Set<String> fresh) {
        if (fresh.isEmpty()) {
            return Stream.empty();
        }
        List<ComparedTask> tasks = StoredTasks.in(dataset, present);
        Set<String> plans = new TreeSet<>();
        fresh.forEach(edition -> plans.add(Iris.planOf(edition)));
        return new Comparison(tasks).of(task -> plans.contains(task.plan()));
    }

    /** What is to be done in a store; can be done once. */
    public static final class Update {

        private final Set<String> fresh;
        private final Set<String> gone;
        private final Stream<Counterpart> found;

        private Update(Set<String> fresh, Set<String> gone, Stream<Counterpart> found) {
            this.fresh = fresh;
            this.gone = gone;
            this.found = found;
        }

        /** Whether all is as it should be. */
        public boolean isNothing() {
            return fresh.isEmpty() && gone.isEmpty();
        }

        /**
         * Does it, inside a write transaction.
         *
         * @param adds adds facts to the graph of that name
         * @return how many editions were compared
         */
        public int apply(Dataset dataset, BiConsumer<String, Graph> adds) {
            CounterpartGraph stored =
                    new CounterpartGraph(dataset.getNamedModel(Iris.COUNTERPARTS));
            stored.forget(gone);
            stored.forgetOtherRules();
            Model some = ModelFactory.createDefaultModel();
            CounterpartGraph links = new CounterpartGraph(some);
            links.addCompared(fresh);
            found.forEachOrdered(
                    counterpart -> {
                        links.add(counterpart);
                        if (some.size() > AT_ONCE) {
                            adds.accept(Iris.COUNTERPARTS.getURI(), some.getGraph());
                            some.removeAll();
                        }
                    });
            adds.accept(Iris.COUNTERPARTS.getURI(), some.getGraph());
            return fresh.size();
        }
    }

    /**
     * Takes an edition in by its own words, whether or not its graph keeps them.
     *
     * @param extract what the graph was made of
     */
    public void add(EditionGraph edition, Extract extract) {
        Model model = ModelFactory.createModelForGraph(edition.graph());
        Map<String, ComparedTask> tasks = new HashMap<>();
        model.listSubjectsWithProperty(RDF.type, Vocabulary.Task)
                .forEach(
                        task -> {
                            int ordinal = task.getProperty(Vocabulary.ordinal).getInt();
                            String text = extract.tasks().get(ordinal - 1).text();
                            tasks.put(task.getURI(), compared(edition, task, text));
                        });
        byEdition.put(edition.edition().getURI(), tasks);
    }

    private static ComparedTask compared(EditionGraph edition, Resource task, String text) {
        String heading = task.getProperty(RDFS.label).getString();
        return ComparedTask.of(task.getURI(), edition.plan().getURI(), heading, text);
    }

    /** The graph that a store with the editions taken in would hold. */
    public Model graph() {
        List<ComparedTask> tasks = new ArrayList<>();
        byEdition.values().forEach(some -> tasks.addAll(some.values()));
        Model model = ModelFactory.createDefaultModel();
        CounterpartGraph graph = new CounterpartGraph(model);
        graph.forgetOtherRules();
        graph.addCompared(byEdition.keySet());
        new Comparison(tasks).of(task -> true).forEachOrdered(graph::add);
        return model;
    }
}
