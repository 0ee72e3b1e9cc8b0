package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The requests of {@code docs/graphql.md}, each with what it answers over the corpus. Written anew
 * with {@code -Dplangraph.golden=rewrite}.
 */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class SampleRequestsTest {

    private static final Pattern REQUEST = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);
    private static final Path ANSWERS =
            Path.of("src/test/resources/org/plangraph/api/graphql/samples");

    private static CorpusGraphQl corpus;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        corpus = CorpusGraphQl.in(folder.resolve("store"));
    }

    @AfterAll
    static void stop() {
        corpus.close();
    }

    @TestFactory
    Stream<DynamicTest> answerAsExpected() throws Exception {
        Matcher matcher = REQUEST.matcher(Files.readString(Path.of("..", "docs", "graphql.md")));
        List<DynamicTest> tests = new ArrayList<>();
        while (matcher.find()) {
            String request = matcher.group(1);
            Path file = ANSWERS.resolve(tests.size() + 1 + ".json");
            tests.add(DynamicTest.dynamicTest(file.toString(), () -> compare(request, file)));
        }
        assertThat(tests).hasSizeGreaterThan(3);
        return tests.stream();
    }

    private static void compare(String request, Path file) throws Exception {
        JsonNode answer = corpus.data(request);
        if ("rewrite".equals(System.getProperty("plangraph.golden"))) {
            Files.createDirectories(ANSWERS);
            Files.writeString(
                    file,
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer)
                            + "\n");
        }
        assertThat(answer).isEqualTo(JsonMapper.shared().readTree(Files.readString(file)));
    }
}
