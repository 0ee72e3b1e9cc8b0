package org.plangraph.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreVersionTest {

    private static final Quad QUAD = SSE.parseQuad("(<http://x/g> <http://x/s> <http://x/p> 1)");

    /** What a start puts in where it is missing is not written when it is there. */
    @Test
    void staysWhenAServerStartsAgain(@TempDir Path folder) throws Exception {
        String first = "";
        for (int i = 0; i < 3; i++) {
            try (Store store = Store.open(folder)) {
                org.plangraph.api.cli.References.prime(store.dataset());
                if (i == 1) {
                    first = store.version();
                } else if (i == 2) {
                    assertThat(store.version()).isEqualTo(first);
                }
            }
        }
    }

    @Test
    void changesWithWhatIsWrittenAndWithNothingElse(@TempDir Path folder) throws Exception {
        String written;
        try (Store store = Store.open(folder)) {
            Dataset dataset = store.dataset();
            String empty = store.version();
            assertThat(store.version()).isEqualTo(empty);
            Txn.executeWrite(dataset, () -> dataset.asDatasetGraph().add(QUAD));
            assertThat(store.version()).isNotEqualTo(empty);
            String before = Txn.calculateRead(dataset, store::version);
            assertThat(before).isEqualTo(store.version());
        }
        try (Store store = Store.open(folder)) {
            written = store.version();
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.version()).isEqualTo(written);
            Txn.executeWrite(store.dataset(), () -> store.dataset().asDatasetGraph().delete(QUAD));
            assertThat(store.version()).isNotEqualTo(written);
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.version()).isNotEqualTo(written);
        }
    }
}
