package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The W3C's cases of SPARQL 1.1 Update, sent to the real server. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class UpdateSuiteTest {

    private static final String GRAPH =
            "GRAPH <http://server/unset-base/graph> { <http://x.test/s> <http://x.test/p> 1 }";

    private static SuiteServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = new SuiteServer(folder, "");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> evaluation() {
        return UnmetCases.tests(
                Manifests.ofKinds("UpdateEvaluationTest"), new UpdateEvaluation(server)::check);
    }

    @TestFactory
    Stream<DynamicTest> positiveSyntax() {
        return UnmetCases.tests(
                Manifests.ofKinds("PositiveUpdateSyntaxTest11"),
                test -> {
                    if (SuiteFiles.text(test.syntax()).startsWith("CLEAR GRAPH")) {
                        // It has to be there.
                        server.replaceAll(GRAPH);
                    }
                    HttpResponse<String> answer = send(test);
                    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
                });
    }

    @TestFactory
    Stream<DynamicTest> negativeSyntax() {
        return UnmetCases.tests(
                Manifests.ofKinds("NegativeUpdateSyntaxTest11"),
                test -> {
                    HttpResponse<String> answer = send(test);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
                    assertThat(answer.body()).startsWith("This is not SPARQL 1.1");
                });
    }

    private static HttpResponse<String> send(Case test) {
        return server.update(SuiteFiles.text(test.syntax()), List.of(), List.of());
    }
}
