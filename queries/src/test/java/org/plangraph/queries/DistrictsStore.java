package org.plangraph.queries;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 store on disk, its default graph the union of all others, as the service has it. */
record DistrictsStore(Dataset dataset) implements AutoCloseable {

    /** With the invented districts in it. */
    static DistrictsStore at(Path folder) {
        String districts =
                DistrictsStore.class.getResource("districts/districts.trig").toExternalForm();
        return at(folder, districts);
    }

    static DistrictsStore at(Path folder, String... trigFiles) {
        Dataset dataset = TDB2Factory.connectDataset(folder.toString());
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        for (String file : trigFiles) {
            Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, file));
        }
        return new DistrictsStore(dataset);
    }

    @Override
    public void close() {
        TDBInternal.expel(
                DatabaseMgr.connectDatasetGraph(
                        TDBInternal.getDatabaseContainer(dataset.asDatasetGraph()).getLocation()));
    }
}
