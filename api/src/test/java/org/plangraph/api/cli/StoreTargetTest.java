package org.plangraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Store;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.Load;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.document.Limits;
import org.plangraph.loader.rdf.EditionRecords;
import org.plangraph.loader.rdf.Iris;

class StoreTargetTest {

    private static final int DOCUMENTS = 2 * Run.BATCH + 1;

    /** Its spool is full after each batch: it is put into the store while others are looked up. */
    @Test
    void putsAFullSpoolIntoTheStoreAndGoesOn(@TempDir Path home) throws Exception {
        Path plans = Files.createDirectory(home.resolve("plans"));
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(plans.resolve("plan-%04d.txt".formatted(i)), document(i));
        }
        Path directory = home.resolve("store");
        assertThat(load(plans, directory))
                .hasSize(DOCUMENTS)
                .allMatch(Outcome.Loaded.class::isInstance);
        assertThat(directory.resolve("Data-0001")).doesNotExist();
        try (Store store = Store.open(directory)) {
            Txn.executeRead(
                    store.dataset(),
                    () -> {
                        var records =
                                new EditionRecords(store.dataset().getNamedModel(Iris.EDITIONS));
                        assertThat(records.current())
                                .hasSize(DOCUMENTS)
                                .allMatch(store.dataset()::containsNamedModel);
                    });
        }
        assertThat(load(plans, directory))
                .hasSize(DOCUMENTS)
                .allMatch(Outcome.Present.class::isInstance);
    }

    private static List<Outcome> load(Path plans, Path directory) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        Load load = Load.with(Extraction.standard(), true);
        try (Documents documents =
                        Documents.in(List.of(plans), Limits.STANDARD.largest(), notice -> {});
                StoreTarget target = new StoreTarget(load, directory, 1)) {
            new Run(load, target, outcomes::addAll).over(documents);
        }
        return outcomes;
    }

    private static String document(int i) {
        StringBuilder text = new StringBuilder("星河区第%d类设备更新行动方案\n\n一、更新设备\n".formatted(i));
        for (int task = 1; task <= 6; task++) {
            text.append("%d.更新第%d批第%d种设备。（区商务局牵头，区财政局配合）\n".formatted(task, i, task));
        }
        return text.toString();
    }
}
