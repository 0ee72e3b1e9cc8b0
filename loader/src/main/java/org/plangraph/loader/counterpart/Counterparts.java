package org.plangraph.loader.counterpart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
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

    private final Map<String, Map<String, ComparedTask>> byEdition = new HashMap<>();

    /** Nothing to compare yet. */
    public Counterparts() {}

    /**
     * Brings the counterparts of a store up to date, in one write transaction: editions that were
     * not compared yet are compared with all, those that are gone are forgotten.
     *
     * @return how many editions were compared
     */
    public static int update(Dataset dataset) {
        return Txn.calculateWrite(dataset, () -> updateInTransaction(dataset));
    }

    private static int updateInTransaction(Dataset dataset) {
        Set<String> present = new EditionRecords(dataset.getNamedModel(Iris.EDITIONS)).current();
        CounterpartGraph graph = new CounterpartGraph(dataset.getNamedModel(Iris.COUNTERPARTS));
        Set<String> compared = graph.compared();
        Set<String> fresh = new TreeSet<>(present);
        fresh.removeAll(compared);
        Set<String> gone = new TreeSet<>(compared);
        gone.removeAll(present);
        if (fresh.isEmpty() && gone.isEmpty()) {
            return 0;
        }
        graph.forget(gone);
        graph.add(fresh, found(dataset, present, fresh));
        return fresh.size();
    }

    private static Collection<Counterpart> found(
            Dataset dataset, Set<String> present, Set<String> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<ComparedTask> tasks = StoredTasks.in(dataset, present);
        Set<String> plans = new TreeSet<>();
        fresh.forEach(edition -> plans.add(Iris.planOf(edition)));
        return new Comparison(tasks).of(task -> plans.contains(task.plan()));
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
        new CounterpartGraph(model).add(byEdition.keySet(), new Comparison(tasks).of(task -> true));
        return model;
    }
}
