package org.plangraph.loader.counterpart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.DatasetGraph;
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

    /** The tasks of all editions, found in one go. Inside a transaction. */
    static List<ComparedTask> in(Dataset dataset, Set<String> editions) {
        Model schemes = dataset.getNamedModel(Iris.SCHEMES);
        Map<String, StoredTasks> stored = new HashMap<>();
        List<Stored> tasks = new ArrayList<>();
        DatasetGraph quads = dataset.asDatasetGraph();
        quads.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.Task.asNode())
                .forEachRemaining(
                        quad -> {
                            String edition = quad.getGraph().toString();
                            if (editions.contains(edition)) {
                                StoredTasks graph =
                                        stored.computeIfAbsent(
                                                edition,
                                                name ->
                                                        new StoredTasks(
                                                                dataset.getNamedModel(name),
                                                                schemes));
                                String task = quad.getSubject().getURI();
                                tasks.add(graph.task(graph.edition.getResource(task)));
                            }
                        });
        return tasks.parallelStream().map(Stored::compared).toList();
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
