package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.ExtractJson;
import tools.jackson.databind.JsonNode;

/**
 * What is read in each document of the golden folder is what its expectation says.
 *
 * <p>Run with {@code -Dgolden.rewrite=true} to write what is read now into the expectations.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/plangraph/loader/golden");

    /** Everything else in the folder is a document. */
    private static final Set<String> NO_DOCUMENTS = Set.of("json", "md", "tsv");

    private static final Extraction EXTRACTION = Extraction.standard();

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void readsWhatIsExpected(String name) throws IOException {
        JsonNode actual = ExtractJson.tree(EXTRACTION.extract(Source.of(FOLDER.resolve(name))));
        Path file = FOLDER.resolve(name.replaceFirst("\\.[^.]+$", ".json"));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(file, Expectation.rewritten(file, actual));
        }
        assertThat(file).as("No expectation yet: run with -Dgolden.rewrite=true").exists();
        assertThat(Expectation.read(file).differences(actual))
                .as("%s differs from %s", name, file.getFileName())
                .isEmpty();
    }

    @Test
    void everyDocumentAndEveryTrapIsListed() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        List<String[]> rows =
                readme.lines()
                        .filter(line -> line.matches("\\| \\S+\\.\\w+ \\|.*"))
                        .map(line -> line.split("\\s*\\|\\s*", -1))
                        .toList();
        assertThat(rows.stream().map(row -> row[1]))
                .containsExactlyInAnyOrderElementsOf(documents().toList());
        Set<String> tried =
                rows.stream()
                        .flatMap(row -> Arrays.stream(row[2].split(" ", -1)))
                        .collect(Collectors.toCollection(TreeSet::new));
        tried.remove("");
        assertThat(tried).isEqualTo(traps());
    }

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(
                            name ->
                                    !name.startsWith(".")
                                            && !NO_DOCUMENTS.contains(extension(name)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> traps() throws IOException {
        return Files.readAllLines(FOLDER.resolve("traps.tsv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
