package org.plangraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed corpus is what the command in its README makes of the published plans. */
class CorpusTest {

    private static final Path CORPUS = Path.of("..", "corpus");
    private static final Path PLANS = Path.of("..", "..", "shared", "seeds");

    @Test
    void isRemadeFromThePlans(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(PLANS), "the published plans are not beside the repository");

        Shell result =
                Shell.run("load", "--without-text", "--trig", folder.toString(), PLANS.toString());

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(graphs(folder)).isEqualTo(graphs(CORPUS));
    }

    @Test
    void holdsNoText() throws IOException {
        Map<String, List<String>> graphs = graphs(CORPUS);

        assertThat(graphs).hasSize(6).containsKey("counterparts.trig");
        graphs.forEach(
                (file, lines) ->
                        assertThat(lines)
                                .as(file)
                                .noneMatch(line -> line.contains("pg:text "))
                                .noneMatch(line -> line.contains("pg:quote ")));
    }

    private static Map<String, List<String>> graphs(Path folder) throws IOException {
        Map<String, List<String>> graphs = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".trig")).toList()) {
                graphs.put(file.getFileName().toString(), Files.readAllLines(file));
            }
        }
        return graphs;
    }
}
