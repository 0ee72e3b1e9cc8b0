package org.plangraph.loader.counterpart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.ontology.Vocabulary;

/**
 * The tasks of editions as a store has them. Where the store keeps no text of a task, the names of
 * its programmes and of what its targets measure stand in for it.
 */
final class StoredTasks {

    private final Model edition;
    private final Model schemes;

    private StoredTasks(Model edition, Model schemes) {
        this.edition = edition;
        this.schemes = schemes;
    }

    /**
     * The tasks of all editions. Inside a transaction; in one that reads only, all cores read, each
     * in a transaction of its own.
     */
    static List<ComparedTask> in(Dataset dataset, Set<String> editions) {
        // One search: in a graph of its own, a class would be looked for in the whole store.
        Map<String, List<String>> tasks = new HashMap<>();
        dataset.asDatasetGraph()
                .find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.Task.asNode())
                .forEachRemaining(
                        quad ->
                                tasks.computeIfAbsent(
                                                quad.getGraph().toString(), g -> new ArrayList<>())
                                        .add(quad.getSubject().getURI()));
        tasks.keySet().retainAll(editions);
        if (dataset.transactionMode() == ReadWrite.WRITE) {
            // What it has changed is seen by this thread alone.
            return tasks.entrySet().stream()
                    .flatMap(edition -> stored(dataset, edition))
                    .toList()
                    .parallelStream()
                    .map(Stored::compared)
                    .toList();
        }
        return tasks.entrySet().parallelStream()
                .flatMap(edition -> Txn.calculateRead(dataset, () -> stored(dataset, edition)))
                .map(Stored::compared)
                .toList();
    }

    /** The tasks of an edition, by its name. */
    private static Stream<Stored> stored(Dataset dataset, Map.Entry<String, List<String>> edition) {
        Model graph = dataset.getNamedModel(edition.getKey());
        StoredTasks all = new StoredTasks(graph, dataset.getNamedModel(Iris.SCHEMES));
        return edition.getValue().stream()
                .map(task -> all.task(graph.getResource(task)))
                .toList()
                .stream();
    }

    /** A task as it was found: its words are sought later, by all cores. */
    private record Stored(String iri, String plan, String heading, String text) {

        ComparedTask compared() {
            return ComparedTask.of(iri, plan, heading, text);
        }
    }

    private Stored task(Resource task) {
        Statement text = task.getProperty(Vocabulary.text);
        return new Stored(
                task.getURI(),
                task.getRequiredProperty(Vocabulary.plan).getResource().getURI(),
                task.getRequiredProperty(RDFS.label).getString(),
                text == null ? names(task) : text.getString());
    }

    private String names(Resource task) {
        StringJoiner names = new StringJoiner("，");
        task.listProperties(Vocabulary.programme).forEach(s -> label(s.getObject(), names));
        task.listProperties(Vocabulary.target)
                .mapWith(target -> target.getResource().getProperty(Vocabulary.indicator))
                .filterDrop(indicator -> indicator == null)
                .forEach(indicator -> label(indicator.getObject(), names));
        return names.toString();
    }

    private void label(RDFNode concept, StringJoiner names) {
        for (Model model : List.of(edition, schemes)) {
            Statement label = concept.asResource().inModel(model).getProperty(SKOS.prefLabel, "zh");
            if (label != null) {
                names.add(label.getString());
                return;
            }
        }
    }
}
