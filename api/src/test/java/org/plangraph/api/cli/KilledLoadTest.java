package org.plangraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Store;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.Load;

/** {@code plangraph load} that is killed in the middle goes on where it stopped. */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class KilledLoadTest {

    private static final int DOCUMENTS = 2 * Run.BATCH + 1;
    private static final Pattern PRESENT =
            Pattern.compile("(\\d+) of (\\d+) documents were there already");

    @TempDir Path home;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void goesOnWhereItStopped() throws Exception {
        Path plans = Files.createDirectory(home.resolve("plans"));
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(plans.resolve("plan-%04d.txt".formatted(i)), document(i));
        }
        Path store = home.resolve("store");
        Process loading = load(store, plans, home.resolve("first.txt"));
        awaitDocuments(loading, store);
        loading.destroyForcibly().waitFor();

        Path output = home.resolve("second.txt");
        assertThat(load(store, plans, output).waitFor()).isZero();

        String said = Files.readString(output);
        Matcher present = PRESENT.matcher(said);
        assertThat(present.find()).as(said).isTrue();
        assertThat(Integer.parseInt(present.group(1))).isBetween(Run.BATCH, DOCUMENTS - 1);
        assertThat(Integer.parseInt(present.group(2))).isEqualTo(DOCUMENTS);
        Path third = home.resolve("third.txt");
        assertThat(load(store, plans, third).waitFor()).isZero();
        assertThat(Files.readString(third))
                .contains("%1$d of %1$d documents were there already".formatted(DOCUMENTS));
    }

    private Process load(Path store, Path plans, Path output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "load",
                        "--store",
                        store.toString(),
                        plans.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** Waits until more than the ontology and the schemes are committed. */
    private void awaitDocuments(Process process, Path store) throws Exception {
        Path primed = home.resolve("primed");
        try (Store empty = Store.open(primed)) {
            Load.with(Extraction.standard(), true).prime(empty.dataset());
        }
        long withoutDocuments = committed(primed);
        while (committed(store) <= withoutDocuments) {
            assertThat(process.isAlive()).as("the load ended before it was killed").isTrue();
            Thread.sleep(2);
        }
    }

    /** How many bytes of nodes are committed, as TDB2 notes down at each commit. */
    private static long committed(Path store) throws IOException {
        Path noted = store.resolve("Data-0001").resolve("nodes-data.bdf");
        byte[] bytes = Files.exists(noted) ? Files.readAllBytes(noted) : new byte[0];
        return bytes.length < Long.BYTES ? 0 : ByteBuffer.wrap(bytes).getLong();
    }

    private static String document(int i) {
        return """
                星河区第%1$d类设备更新行动方案

                一、更新第%1$d类设备
                1.更新第%1$d批设备。（区商务局牵头，区财政局配合）
                2.回收第%1$d批旧件。（区财政局牵头）
                """
                .formatted(i);
    }
}
