package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;

/**
 * An expected answer: {@code <question>.csv} or {@code <question>--<variant>.csv}, and where the
 * question is not asked with its defaults, the arguments in a file of the same name ending in
 * {@code .properties}. With {@code -Dplangraph.golden=rewrite} the expectations are written anew:
 * read the difference before it is committed.
 */
record Golden(Path csv) {

    static final Path RESOURCES = Path.of("src/test/resources/org/plangraph/queries");

    static List<Golden> in(String folder) {
        Path path = RESOURCES.resolve(folder);
        if (Files.notExists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(Golden::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String question() {
        return name().split("--", 2)[0];
    }

    String name() {
        String file = csv.getFileName().toString();
        return file.substring(0, file.length() - ".csv".length());
    }

    Map<String, String> arguments() throws IOException {
        Path file = csv.resolveSibling(name() + ".properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        properties.forEach((name, value) -> arguments.put(name.toString(), value.toString()));
        return arguments;
    }

    void check(Dataset dataset) throws IOException {
        Question question = Catalogue.standard().get(question());
        String actual;
        try (Answer answer = question.ask(dataset, arguments())) {
            actual = Csv.of(answer);
        }
        if ("rewrite".equals(System.getProperty("plangraph.golden"))) {
            Files.writeString(csv, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(csv));
        assertThat(actual.lines().count()).as("a header and rows").isGreaterThan(1);
    }

    @Override
    public String toString() {
        return name();
    }
}
