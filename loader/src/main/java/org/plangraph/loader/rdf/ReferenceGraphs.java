package org.plangraph.loader.rdf;

import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.plangraph.ontology.Definition;

/**
 * The ontology and the schemes in a store, each in a graph of its own. Safe for use by many
 * threads.
 */
public final class ReferenceGraphs {

    private static final Resource NAME =
            ResourceFactory.createResource("https://w3id.org/plangraph/ns");

    private final Model ontology;
    private final Model schemes;
    private final String version;

    /**
     * Takes the schemes to put beside the ontology.
     *
     * @param schemes read, never changed
     */
    public ReferenceGraphs(Model schemes) {
        this(schemes, "");
    }

    /**
     * Takes schemes that analysts have extended.
     *
     * @param extensions digest of what they added, empty for nothing
     */
    public ReferenceGraphs(Model schemes, String extensions) {
        this.ontology = Definition.ontology();
        this.schemes = schemes;
        this.version = Definition.digest() + (extensions.isEmpty() ? "" : "+" + extensions);
        ontology.add(NAME, OWL.versionInfo, version);
    }

    /** Which ontology, shapes and schemes these are: a digest. */
    public String version() {
        return version;
    }

    /**
     * As {@link #ensure}, but leaves schemes alone that these were extended to: whoever only asks
     * keeps what was loaded.
     */
    public void ensureAtLeast(Dataset dataset) {
        if (!isExtended(dataset)) {
            ensure(dataset);
        }
    }

    /** Whether {@link #ensureAtLeast} would leave all as it is. Inside a transaction. */
    public boolean isAtLeast(Dataset dataset) {
        return isExtended(dataset) || isThere(dataset);
    }

    /** Whether {@link #ensure} would leave all as it is. Inside a transaction. */
    public boolean isThere(Dataset dataset) {
        return dataset.getNamedModel(Iris.ONTOLOGY).contains(NAME, OWL.versionInfo, version);
    }

    private boolean isExtended(Dataset dataset) {
        var present = dataset.getNamedModel(Iris.ONTOLOGY).getProperty(NAME, OWL.versionInfo);
        return present != null && present.getString().startsWith(version + "+");
    }

    /** Puts them into the store where they are not there in this version. Inside a transaction. */
    public void ensure(Dataset dataset) {
        if (!isThere(dataset)) {
            dataset.replaceNamedModel(Iris.ONTOLOGY, ontology);
            dataset.replaceNamedModel(Iris.SCHEMES, schemes);
        }
    }
}
