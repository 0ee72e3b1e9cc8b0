package org.plangraph.loader.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.extract.DocumentInfo;
import org.plangraph.loader.extract.Extract;
import org.plangraph.ontology.Prov;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Vocabulary;

/**
 * One edition of a plan as RDF: the plan, all its parts, and what no scheme describes for it.
 *
 * @param plan the plan that this is an edition of
 * @param edition the edition, and the name of the graph
 * @param graph has no blank nodes; the same for the same extract
 */
public record EditionGraph(Resource plan, Resource edition, Graph graph) {

    /**
     * Writes an extract as RDF.
     *
     * @param schemes what concepts and districts are known
     * @param alignment looks names up in those schemes
     * @param withText false leaves out {@code pg:text} and {@code pg:quote}: facts, figures,
     *     headings, names and positions stay
     */
    public static EditionGraph of(
            Extract extract, Schemes schemes, Alignment alignment, boolean withText) {
        Iris iris = new Iris(extract);
        Model model = ModelFactory.createModelForGraph(GraphMemFactory.createGraphMem2());
        Description description = new Description(model, iris, schemes, alignment, withText);
        edition(description, extract.document());
        new PlanDescription(description, extract).describe();
        return new EditionGraph(iris.plan(), iris.edition(), model.getGraph());
    }

    /**
     * Takes up a graph that was written before.
     *
     * @param edition name of the graph
     * @throws IllegalArgumentException where the graph does not say which plan it is an edition of
     */
    public static EditionGraph of(String edition, Graph graph) {
        Resource name = ModelFactory.createModelForGraph(graph).getResource(edition);
        if (!name.hasProperty(Vocabulary.editionOf)) {
            throw new IllegalArgumentException(
                    "<" + edition + "> does not say which plan it is an edition of");
        }
        Resource plan = name.getProperty(Vocabulary.editionOf).getResource();
        return new EditionGraph(plan, name, graph);
    }

    private static void edition(Description description, DocumentInfo document) {
        Iris iris = description.iris();
        Resource edition = description.a(iris.edition(), Vocabulary.Edition, Prov.Entity);
        edition.addProperty(Vocabulary.editionOf, iris.plan())
                .addProperty(Vocabulary.sha256, document.sha256())
                .addProperty(Vocabulary.fileName, document.name())
                .addProperty(Vocabulary.mediaType, document.mediaType())
                .addProperty(Vocabulary.characters, description.count(document.characters()));
        document.knownAs().forEach(name -> edition.addProperty(Vocabulary.knownAs, name));
    }
}
