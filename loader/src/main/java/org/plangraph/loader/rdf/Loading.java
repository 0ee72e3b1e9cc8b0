package org.plangraph.loader.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.ontology.Prov;
import org.plangraph.ontology.Vocabulary;

/**
 * What the graph of an edition depends on besides the document: where all of it is the same,
 * loading again would give the same graph.
 *
 * @param softwareVersion of PlanGraph
 * @param rulesVersion digest of the ontology, the shapes and the schemes
 * @param withText whether the words of the document go in
 * @param corrections digest of the corrections about the plan, empty where there are none
 */
public record Loading(
        String softwareVersion, String rulesVersion, boolean withText, String corrections) {

    /** Without corrections. */
    public Loading(String softwareVersion, String rulesVersion, boolean withText) {
        this(softwareVersion, rulesVersion, withText, "");
    }

    /** The same with corrections. */
    public Loading correctedBy(String digest) {
        return new Loading(softwareVersion, rulesVersion, withText, digest);
    }

    /** The activity of loading an edition this way. */
    Resource activity(Resource edition) {
        String circumstances = String.join("|", softwareVersion, rulesVersion, "" + withText);
        return Iris.loading(
                edition, corrections.isEmpty() ? circumstances : circumstances + "|" + corrections);
    }

    /**
     * Adds the activity to the records.
     *
     * @param time xsd:dateTime
     */
    Resource describe(Model records, Resource edition, String time) {
        Resource activity = records.createResource(activity(edition).getURI());
        if (!corrections.isEmpty()) {
            activity.addProperty(Vocabulary.correctionsVersion, corrections);
        }
        return activity.addProperty(RDF.type, Vocabulary.Loading)
                .addProperty(RDF.type, Prov.Activity)
                .addProperty(Vocabulary.softwareVersion, softwareVersion)
                .addProperty(Vocabulary.rulesVersion, rulesVersion)
                .addProperty(Vocabulary.withText, records.createTypedLiteral(withText))
                .addProperty(
                        Prov.endedAtTime,
                        records.createTypedLiteral(time, XSDDatatype.XSDdateTime));
    }
}
