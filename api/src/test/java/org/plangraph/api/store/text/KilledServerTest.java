package org.plangraph.api.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Store;

/**
 * A process killed while it makes the index, or writes, leaves what the next start goes on from.
 */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class KilledServerTest {

    private static final int GRAPHS = 40;
    private static final int TEXTS = 500;

    @TempDir Path home;

    /** Serves the store, with a change a transaction, and tells of each. */
    public static void main(String[] arguments) throws Exception {
        System.out.println("opening");
        try (TextStore store = TextStore.open(Path.of(arguments[0]))) {
            for (int i = 0; ; i++) {
                int graph = i % GRAPHS;
                store.update(
                        "DELETE WHERE { GRAPH :g"
                                + graph
                                + " { :s1 rdfs:label ?l } } ; INSERT DATA { GRAPH :g"
                                + (graph + 1)
                                + " { :t"
                                + i
                                + " rdfs:label '第"
                                + i
                                + "号新通知' } }");
                System.out.println(i);
            }
        }
    }

    private static Process start(Path store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServerTest.class.getName(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void await(Process process, int lines) throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (int i = 0; i < lines; i++) {
            assertThat(reader.readLine()).isNotNull();
        }
    }

    @Test
    void goesOnAfterAkill() throws Exception {
        Path directory = home.resolve("store");
        try (Store store = Store.open(directory)) {
            Txn.executeWrite(
                    store.dataset(),
                    () ->
                            UpdateExecution.dataset(store.dataset())
                                    .update(filled())
                                    .build()
                                    .execute());
        }
        for (int lines : new int[] {1, 1, 3, 20}) {
            Process server = start(directory);
            await(server, lines);
            Thread.sleep(ThreadLocalRandom.current().nextInt(700));
            server.destroyForcibly().waitFor();
            if (lines == 3 || lines == 20) {
                try (TextStore store = TextStore.open(directory)) {
                    assertThat(store.found("通知")).isEqualTo(store.holding("通知")).isNotEmpty();
                    assertThat(store.found("新通知")).isEqualTo(store.holding("新通知")).isNotEmpty();
                    assertThat(store.found("第1条")).isEqualTo(store.holding("第1条"));
                }
            }
        }
    }

    private static String filled() {
        String prefixes =
                "PREFIX : <http://x.test/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
        return IntStream.range(0, GRAPHS)
                .mapToObj(
                        g ->
                                IntStream.range(0, TEXTS)
                                        .mapToObj(
                                                s ->
                                                        ":s"
                                                                + s
                                                                + " rdfs:label '第"
                                                                + s
                                                                + "条通知，关于第"
                                                                + g
                                                                + "类' . ")
                                        .collect(
                                                Collectors.joining(
                                                        "", "GRAPH :g" + g + " { ", "} ")))
                .collect(Collectors.joining("", prefixes + "INSERT DATA { ", "}"));
    }
}
