package org.plangraph.api.cli;

import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.plangraph.loader.rdf.ReferenceGraphs;
import org.plangraph.ontology.Schemes;

/** The ontology and the schemes of this program, which a store keeps beside the plans. */
final class Reference {

    private Reference() {}

    /** Brings a store up to those of the program, where it has others or none. */
    static void prime(Dataset dataset) {
        prime(dataset, Schemes.standard());
    }

    /**
     * Brings a store up to these schemes. Where they are those of the program, what analysts have
     * added to them in the store stays.
     */
    static void prime(Dataset dataset, Schemes schemes) {
        ReferenceGraphs references = new ReferenceGraphs(schemes.asModel(), schemes.extensions());
        boolean current =
                Txn.calculateRead(
                        dataset,
                        () ->
                                schemes.extensions().isEmpty()
                                        ? references.isAtLeast(dataset)
                                        : references.isThere(dataset));
        if (current) {
            return;
        }
        Txn.executeWrite(
                dataset,
                () -> {
                    if (schemes.extensions().isEmpty()) {
                        references.ensureAtLeast(dataset);
                    } else {
                        references.ensure(dataset);
                    }
                });
    }
}
