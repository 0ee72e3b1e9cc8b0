package org.plangraph.loader;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.tdb2.TDB2Factory;

/** The stores that loading is tried on. */
enum Store {
    MEMORY {
        @Override
        Dataset open(Path folder) {
            return DatasetFactory.createTxnMem();
        }
    },
    DISK {
        @Override
        Dataset open(Path folder) {
            return TDB2Factory.connectDataset(folder.toString());
        }
    };

    abstract Dataset open(Path folder);
}
