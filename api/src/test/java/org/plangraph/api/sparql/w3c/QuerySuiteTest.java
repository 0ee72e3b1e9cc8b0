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

/**
 * The W3C's cases of the SPARQL 1.0 and 1.1 query language, of the formats of its results and of
 * the service description, asked of the real server. Default and named graphs of a case are chosen
 * by the parameters of the protocol among graphs that all cases share.
 */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class QuerySuiteTest {

    private static SuiteServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server =
                new SuiteServer(
                        folder,
                        Datasets.ofQueries(
                                Manifests.ofKinds("QueryEvaluationTest", "CSVResultFormatTest")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> evaluation() {
        return UnmetCases.tests(
                Manifests.ofKinds("QueryEvaluationTest").stream()
                        .filter(test -> !test.isOfFormat())
                        .toList(),
                new QueryEvaluation(server)::check);
    }

    @TestFactory
    Stream<DynamicTest> resultFormats() {
        QueryEvaluation evaluation = new QueryEvaluation(server);
        return UnmetCases.tests(
                Manifests.all().stream().filter(Case::isOfFormat).toList(),
                test ->
                        FormatComparison.check(
                                test,
                                evaluation.ask(test, FormatComparison.mediaType(test.result()))));
    }

    @TestFactory
    Stream<DynamicTest> positiveSyntax() {
        return UnmetCases.tests(
                Manifests.ofKinds("PositiveSyntaxTest", "PositiveSyntaxTest11"),
                test -> {
                    HttpResponse<String> answer = ask(test);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                });
    }

    @TestFactory
    Stream<DynamicTest> negativeSyntax() {
        return UnmetCases.tests(
                Manifests.ofKinds("NegativeSyntaxTest", "NegativeSyntaxTest11"),
                test -> {
                    HttpResponse<String> answer = ask(test);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
                    assertThat(answer.body()).startsWith("This is not SPARQL 1.1");
                });
    }

    private static HttpResponse<String> ask(Case test) {
        return server.query(
                SuiteFiles.text(test.syntax()), List.of(QueryEvaluation.NOTHING), List.of(), "*/*");
    }

    @TestFactory
    Stream<DynamicTest> serviceDescription() {
        ServiceDescriptionCheck check = new ServiceDescriptionCheck(server);
        return UnmetCases.tests(Manifests.ofKinds("ServiceDescriptionTest"), check::check);
    }
}
