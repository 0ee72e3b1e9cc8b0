package org.plangraph.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements there are said to be is how many the file has, also for the limit. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class CountedOnceTest {

    private static final String BASE = "https://w3id.org/plangraph/id/";

    private static GoldenStore store;

    @BeforeAll
    static void open(@TempDir Path directory) throws Exception {
        store = GoldenStore.in(directory);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** By hand: both plans of the district say two things of one agency alike. */
    @ParameterizedTest
    @CsvSource({
        "district/990103,plan,2",
        "agency/990103/a1,cbd,2",
        "agency/990103/a1,scbd,2",
        "plan/990103-0123456789,plan,0",
        "bureau/commerce,cbd,0"
    })
    void theCountIsThatOfTheFile(String root, String profile, int repeated) {
        Map<String, String> words = Map.of("root", BASE + root, "profile", profile);
        long quads = lines(words, ExportFormat.NQUADS);
        long triples = lines(words, ExportFormat.NTRIPLES);
        assertThat(quads - triples).isEqualTo(repeated);
        assertThat(size(words, ExportFormat.NQUADS, quads)).isEqualTo(quads);
        for (ExportFormat format :
                List.of(ExportFormat.NTRIPLES, ExportFormat.JSONLD, ExportFormat.CSV)) {
            assertThat(size(words, format, triples)).isEqualTo(triples);
            assertThatThrownBy(() -> size(words, format, triples - 1))
                    .isInstanceOf(UnusableExportException.class)
                    .hasMessageContaining("more than " + (triples - 1));
        }
        assertThatThrownBy(() -> size(words, ExportFormat.TRIG, quads - 1))
                .isInstanceOf(UnusableExportException.class);
    }

    /** What an update says of one nameless thing in the graphs of two editions. */
    @Test
    void aNodeWithoutANameIsCountedOnceToo(@TempDir Path directory) throws Exception {
        Map<String, String> words = Map.of("root", BASE + "district/990103", "profile", "plan");
        GoldenStore own = GoldenStore.in(directory);
        try {
            long before = own.part(words, ExportFormat.NTRIPLES, Part::size);
            own.update(
                    """
                    INSERT { GRAPH ?g { ?thing <http://x.test/terms/said> "twice" } }
                    WHERE {
                      BIND (BNODE() AS ?thing)
                      VALUES ?g {
                        <https://w3id.org/plangraph/id/plan/990103-0123456789/edition/00112233445566aa>
                        <https://w3id.org/plangraph/id/plan/990103-9876543210/edition/ffeeddccbbaa9988>
                      }
                    }""");
            long after = own.part(words, ExportFormat.NTRIPLES, Part::size);
            assertThat(after).isEqualTo(before + 1);
            assertThat(new String(own.export(words, ExportFormat.NTRIPLES), UTF_8).lines())
                    .hasSize((int) after);
        } finally {
            own.close();
        }
    }

    private static long size(Map<String, String> words, ExportFormat format, long most) {
        return store.part(words, format, most, Part::size);
    }

    private static long lines(Map<String, String> words, ExportFormat format) {
        List<String> lines = new String(store.export(words, format), UTF_8).lines().toList();
        assertThat(lines).doesNotHaveDuplicates();
        return lines.size();
    }
}
