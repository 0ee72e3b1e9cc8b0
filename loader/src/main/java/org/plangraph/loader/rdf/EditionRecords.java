package org.plangraph.loader.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.plangraph.ontology.Prov;
import org.plangraph.ontology.Vocabulary;

/**
 * The records of editions in a store, those replaced included. To be used inside a transaction.
 *
 * @param model the graph {@link Iris#EDITIONS}
 */
public record EditionRecords(Model model) {

    /**
     * Whether a document is in the store as loading it would put it there.
     *
     * @param loading how a plan would be loaded, by what it is known as
     */
    public boolean hold(String sha256, Function<Set<String>, Loading> loading) {
        return current(Vocabulary.sha256, model.createLiteral(sha256)).stream()
                .map(ResourceFactory::createResource)
                .anyMatch(edition -> hold(edition, loading.apply(knownAs(edition))));
    }

    private Set<String> knownAs(Resource edition) {
        return model.listObjectsOfProperty(edition, Vocabulary.knownAs)
                .mapWith(name -> name.asLiteral().getString())
                .toSet();
    }

    private boolean hold(Resource edition, Loading loading) {
        return model.contains(edition, Prov.wasGeneratedBy, loading.activity(edition));
    }

    /** Whether this edition is in the store as loading it this way would put it there. */
    public boolean hold(EditionGraph graph, Loading loading) {
        return !isReplaced(graph.edition()) && hold(graph.edition(), loading);
    }

    /**
     * The editions that this one takes the place of: others of its plan, and those of the same file
     * under another plan, which other rules had read in it. IRIs in alphabetical order.
     */
    public Set<String> replacedBy(EditionGraph graph) {
        Set<String> editions = current(Vocabulary.editionOf, graph.plan());
        for (RDFNode sha256 :
                description(graph).listObjectsOfProperty(Vocabulary.sha256).toList()) {
            editions.addAll(current(Vocabulary.sha256, sha256));
        }
        editions.remove(graph.edition().getURI());
        return editions;
    }

    /** The editions that no newer one has replaced, by IRI. */
    public Set<String> current() {
        return new TreeSet<>(
                model.listSubjectsWithProperty(Vocabulary.editionOf)
                        .filterDrop(this::isReplaced)
                        .mapWith(Resource::getURI)
                        .toSet());
    }

    /** All editions of a plan, replaced ones included, by IRI. */
    public Set<String> of(Resource plan) {
        return new TreeSet<>(
                model.listSubjectsWithProperty(Vocabulary.editionOf, plan)
                        .mapWith(Resource::getURI)
                        .toSet());
    }

    /** Whether an edition is in the store as loading it this way would put it there. */
    public boolean hold(String edition, Loading loading) {
        return hold(ResourceFactory.createResource(edition), loading);
    }

    /**
     * Records an edition as loaded now; its older record and that of its loading go. One that is
     * read anew remains the revision of those that it replaced before.
     *
     * @param replaced the editions it takes the place of
     * @param compared those of them that it was compared with
     */
    public void add(
            EditionGraph graph,
            Loading loading,
            Set<String> replaced,
            Set<String> compared,
            Instant now) {
        List<Statement> kept = isReplaced(graph.edition()) ? List.of() : revisions(graph.edition());
        forget(graph.edition());
        model.add(kept);
        Literal time = dateTime(now);
        model.add(description(graph));
        Resource activity = loading.describe(model, graph.edition(), time.getLexicalForm());
        Resource edition = graph.edition().inModel(model);
        edition.addProperty(Prov.wasGeneratedBy, activity).addProperty(Prov.generatedAtTime, time);
        for (String old : replaced) {
            model.createResource(old).addProperty(Prov.invalidatedAtTime, time);
            edition.addProperty(Prov.wasRevisionOf, ResourceFactory.createResource(old));
        }
        for (String old : compared) {
            edition.addProperty(Vocabulary.comparedWith, ResourceFactory.createResource(old));
        }
    }

    private Set<String> current(org.apache.jena.rdf.model.Property property, RDFNode value) {
        return new TreeSet<>(
                model.listSubjectsWithProperty(property, value)
                        .filterDrop(this::isReplaced)
                        .mapWith(Resource::getURI)
                        .toSet());
    }

    private List<Statement> revisions(Resource edition) {
        List<Statement> all =
                model.listStatements(edition, Prov.wasRevisionOf, (RDFNode) null).toList();
        all.addAll(model.listStatements(edition, Vocabulary.comparedWith, (RDFNode) null).toList());
        return all;
    }

    /** Whether a newer edition has taken its place. */
    public boolean isReplaced(Resource edition) {
        return model.contains(edition, Prov.invalidatedAtTime, (RDFNode) null);
    }

    /** An edition that comes back is no longer the revision of the one it now replaces. */
    private void forget(Resource edition) {
        for (RDFNode activity :
                model.listObjectsOfProperty(edition, Prov.wasGeneratedBy).toList()) {
            model.removeAll(activity.asResource(), null, null);
        }
        model.removeAll(edition, null, null);
        model.removeAll(null, Prov.wasRevisionOf, edition);
        model.removeAll(null, Vocabulary.comparedWith, edition);
    }

    /** What the graph says of the edition itself. */
    private static Model description(EditionGraph graph) {
        Model all = ModelFactory.createModelForGraph(graph.graph());
        Model own = ModelFactory.createDefaultModel();
        for (Statement statement : graph.edition().inModel(all).listProperties().toList()) {
            own.add(statement);
        }
        return own;
    }

    private Literal dateTime(Instant time) {
        String seconds = time.truncatedTo(ChronoUnit.SECONDS).toString();
        return model.createTypedLiteral(seconds, XSDDatatype.XSDdateTime);
    }
}
