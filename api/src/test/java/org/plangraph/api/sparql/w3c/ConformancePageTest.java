package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/sparql-conformance.md} is made of the manifests and the list of cases that are not
 * met, to which the tests of the suites hold the server. Written anew with {@code
 * -Dplangraph.golden=rewrite}.
 */
class ConformancePageTest {

    private static final Path PAGE = Path.of("..", "docs", "sparql-conformance.md");

    @Test
    void saysWhatTheSuitesFind() throws IOException {
        String page = ConformancePage.of(Manifests.all(), GraphStoreCases.ids());
        if ("rewrite".equals(System.getProperty("plangraph.golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void listsOnlyCasesThatThereAre() {
        List<String> cases =
                Stream.concat(
                                Manifests.all().stream().map(Case::id),
                                GraphStoreCases.ids().stream())
                        .toList();
        assertThat(cases).doesNotHaveDuplicates().containsAll(UnmetCases.reasons().keySet());
    }

    /** Each kind is run by a test of this package. */
    @Test
    void knowsEveryKindOfCase() {
        assertThat(Manifests.all().stream().map(Case::kind).distinct())
                .containsExactlyInAnyOrder(
                        "PositiveSyntaxTest",
                        "NegativeSyntaxTest",
                        "PositiveSyntaxTest11",
                        "NegativeSyntaxTest11",
                        "QueryEvaluationTest",
                        "CSVResultFormatTest",
                        "PositiveUpdateSyntaxTest11",
                        "NegativeUpdateSyntaxTest11",
                        "UpdateEvaluationTest",
                        "ServiceDescriptionTest",
                        "ProtocolTest");
    }

    @Test
    void runsEveryCaseOfTheProtocol() {
        List<String> written =
                Stream.of(new ProtocolSuiteTest().queries(), new ProtocolSuiteTest().updates())
                        .flatMap(tests -> tests)
                        .map(DynamicTest::getDisplayName)
                        .toList();
        assertThat(written)
                .containsAll(Manifests.ofKinds("ProtocolTest").stream().map(Case::name).toList());
    }

    @Test
    void runsEveryCaseOfTheGraphStore() {
        List<String> written =
                Arrays.stream(GraphStoreSuiteTest.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(method -> method.getName().toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(
                        GraphStoreCases.ids().stream()
                                .map(id -> id.substring(id.indexOf('#') + 1).replace("_", ""))
                                .toList());
    }
}
