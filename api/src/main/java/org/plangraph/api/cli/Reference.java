package org.plangraph.api.cli;

import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.plangraph.loader.rdf.ReferenceGraphs;
import org.plangraph.ontology.Schemes;

/** The ontology and the schemes of this program, which a store keeps beside the plans. */
final class Reference {

    private Reference() {}

    /** Brings a store up to them, where it has others or none. */
    static void prime(Dataset dataset) {
        ReferenceGraphs references = new ReferenceGraphs(Schemes.standard().asModel());
        Txn.executeWrite(dataset, () -> references.ensure(dataset));
    }
}
