package org.plangraph.api.cli;

import org.apache.jena.query.Dataset;

/** For tests outside: what each command puts into a store first. */
public final class References {

    private References() {}

    public static void prime(Dataset dataset) {
        Reference.prime(dataset);
    }
}
