package org.plangraph.loader.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.loader.rdf.EditionGraph;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.ontology.Prov;
import org.plangraph.ontology.Vocabulary;

/**
 * The changes between editions in a store: the graph {@link Iris#CHANGES}. To be used inside a
 * write transaction, while the former edition is still there.
 */
public final class EditionChanges {

    private final Model model;
    private final ConceptNames names;
    private final Function<String, Graph> graphs;

    private EditionChanges(Model model, ConceptNames names, Function<String, Graph> graphs) {
        this.model = model;
        this.names = names;
        this.graphs = graphs;
    }

    /**
     * Those of a store.
     *
     * @param graphs gives the graph of an edition, by its name
     */
    public static EditionChanges in(Dataset dataset, Function<String, Graph> graphs) {
        return new EditionChanges(
                dataset.getNamedModel(Iris.CHANGES), ConceptNames.in(dataset), graphs);
    }

    /** Takes out what an edition that comes back had to do with. */
    public void forget(Resource edition) {
        Stream.of(Vocabulary.newEdition, Vocabulary.formerEdition)
                .flatMap(end -> model.listSubjectsWithProperty(end, edition).toList().stream())
                .forEach(change -> model.removeAll(change, null, null));
    }

    /**
     * Compares an edition with one that it takes the place of. What earlier steps changed stays,
     * and points to where its tasks and targets are now.
     *
     * @param former name of the edition that goes, or of the same one where it is read anew
     * @param earlier the editions of the plan that have changes
     * @param claims whether differences are changes of the plan: not where other rules read it
     */
    public void compare(String former, EditionGraph fresh, Set<String> earlier, boolean claims) {
        List<Statement> links = links(earlier);
        if (!claims && links.isEmpty()) {
            return;
        }
        PlanComparison comparison =
                new PlanComparison(
                        StatedPlan.in(graphs.apply(former), names),
                        StatedPlan.in(fresh.graph(), names));
        follow(links, comparison.successors());
        if (claims) {
            int order = count(fresh.edition());
            Resource before = ResourceFactory.createResource(former);
            for (Change change : comparison.changes()) {
                add(change, fresh.edition(), before, ++order);
            }
        }
    }

    /**
     * Takes the links to tasks and targets away from the changes of editions of a plan that is
     * gone.
     */
    public void unlink(Set<String> earlier) {
        follow(links(earlier), Map.of());
    }

    private List<Statement> links(Set<String> editions) {
        return editions.stream()
                .map(ResourceFactory::createResource)
                .flatMap(
                        one ->
                                model
                                        .listSubjectsWithProperty(Vocabulary.newEdition, one)
                                        .toList()
                                        .stream())
                .flatMap(
                        change ->
                                Stream.of(Vocabulary.changedTask, Vocabulary.changedTarget)
                                        .flatMap(
                                                link ->
                                                        change
                                                                .listProperties(link)
                                                                .toList()
                                                                .stream()))
                .toList();
    }

    private void follow(List<Statement> links, Map<Resource, Resource> successors) {
        for (Statement link : links) {
            Resource now = successors.get(link.getResource());
            if (!link.getResource().equals(now)) {
                model.remove(link);
                if (now != null) {
                    model.add(link.getSubject(), link.getPredicate(), now);
                }
            }
        }
    }

    private int count(Resource edition) {
        return model.listSubjectsWithProperty(Vocabulary.newEdition, edition).toList().size();
    }

    private void add(Change change, Resource edition, Resource former, int order) {
        Resource recorded = Iris.change(edition, order).inModel(model);
        recorded.addProperty(RDF.type, Vocabulary.EditionChange)
                .addProperty(RDF.type, Prov.Entity)
                .addProperty(Vocabulary.changeKind, change.kind())
                .addProperty(Vocabulary.newEdition, edition)
                .addProperty(Vocabulary.formerEdition, former)
                .addProperty(
                        Vocabulary.order,
                        model.createTypedLiteral(Integer.toString(order), XSDDatatype.XSDinteger));
        StatedTask task = change.about();
        if (task != null) {
            if (!change.isGone()) {
                link(recorded, Vocabulary.changedTask, task.iri());
            }
            text(recorded, Vocabulary.taskNumber, task.number());
            text(recorded, Vocabulary.taskHeading, task.label());
        }
        if (change.target() != null) {
            link(recorded, Vocabulary.changedTarget, change.target());
        }
        if (change.property() != null) {
            link(recorded, Vocabulary.changedProperty, change.property());
        }
        text(recorded, Vocabulary.before, change.before());
        text(recorded, Vocabulary.after, change.after());
    }

    private void link(Resource change, Property property, RDFNode value) {
        model.add(change, property, model.asRDFNode(value.asNode()));
    }

    private static void text(Resource change, Property property, String words) {
        if (!words.isEmpty()) {
            change.addProperty(property, words);
        }
    }
}
