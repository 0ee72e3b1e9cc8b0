package org.plangraph.api.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.web.RunningServer;

/** The tag of an export belongs to one file, whatever is written meanwhile. */
class TagOfAnExportTest {

    private static final String PATH = "/export?root=http://x.test/t1&profile=cbd&format=ntriples";

    private static final int ASKED = 60;
    private static final int STATES = 6;

    @Test
    @Timeout(120)
    void isOfTheStateThatWasRead(@TempDir Path folder) throws Exception {
        try (RunningServer server =
                RunningServer.over(folder.resolve("store"), RunningServer.TWO_PLANS)) {
            AtomicBoolean over = new AtomicBoolean();
            Thread writer = new Thread(() -> write(server, over));
            writer.start();
            Map<String, String> answers = new HashMap<>();
            try {
                for (int i = 0; i < ASKED || answers.size() < STATES; i++) {
                    HttpResponse<String> answer = server.get(PATH);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    String tag = answer.headers().firstValue("ETag").orElseThrow();
                    String before = answers.putIfAbsent(tag, answer.body());
                    assertThat(before == null ? answer.body() : before).isEqualTo(answer.body());
                }
            } finally {
                over.set(true);
                writer.join();
            }
            assertThat(new HashSet<>(answers.values())).hasSameSizeAs(answers.keySet());
        }
    }

    private static void write(RunningServer server, AtomicBoolean over) {
        for (int i = 0; !over.get(); i++) {
            String update =
                    "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> DELETE { GRAPH ?g {"
                            + " <http://x.test/t1> rdfs:label ?l } } INSERT { GRAPH ?g {"
                            + " <http://x.test/t1> rdfs:label \""
                            + i
                            + "\" } } WHERE { GRAPH ?g { <http://x.test/t1> rdfs:label ?l } }";
            Txn.executeWrite(
                    server.store().dataset(),
                    () -> UpdateAction.parseExecute(update, server.store().dataset()));
        }
    }
}
