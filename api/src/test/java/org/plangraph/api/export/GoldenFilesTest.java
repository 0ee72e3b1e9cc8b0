package org.plangraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plangraph.api.export.parquet.EdgesTest;

/**
 * What each form looks like is committed, so that a change of it is seen in review. Written anew
 * with {@code -Dplangraph.golden=rewrite}.
 */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class GoldenFilesTest {

    private static GoldenStore store;

    @BeforeAll
    static void open(@TempDir Path directory) throws Exception {
        store = GoldenStore.in(directory);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TURTLE", "TRIG", "NTRIPLES", "NQUADS", "JSONLD", "RDFXML", "GRAPHML", "GEXF"})
    void aFileIsTheCommittedOne(ExportFormat format) throws IOException {
        isCommitted("export." + format.extension(), store.plan(format));
    }

    @Test
    void tablesAreTheCommittedOnes() throws IOException {
        areCommitted("csv", GoldenStore.entries(store.plan(ExportFormat.CSV)));
    }

    /** By its rows: the bytes are compressed by the platform. */
    @Test
    void parquetHasTheEdgesOfTheTables(@TempDir Path directory) throws IOException {
        Path file =
                Files.write(directory.resolve("edges.parquet"), store.plan(ExportFormat.PARQUET));
        String rows = String.join("\n", EdgesTest.read(file)).replace(' ', ',');
        assertThat("source,property,target,weight\n" + rows + "\n")
                .isEqualTo(
                        Files.readString(GoldenStore.GOLDEN.resolve("csv/edges.csv"))
                                .replace("\r\n", "\n"));
    }

    @Test
    void aBundleIsTheCommittedOne() throws IOException {
        areCommitted(
                "ro-crate",
                GoldenStore.entries(
                        store.bundle(Map.of("root", GoldenStore.PLAN), ExportFormat.TURTLE)));
    }

    /** What is committed is read as the statements of the part, by the parsers of Jena. */
    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TURTLE", "TRIG", "NTRIPLES", "NQUADS", "JSONLD", "RDFXML"})
    void whatIsCommittedIsThePart(ExportFormat format) throws Exception {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(
                read,
                new ByteArrayInputStream(
                        Files.readAllBytes(
                                GoldenStore.GOLDEN.resolve("export." + format.extension()))),
                (Lang) Lang.class.getField(format.name()).get(null));
        DatasetGraph quads = DatasetGraphFactory.create();
        Graph triples = GraphFactory.createDefaultGraph();
        store.part(
                Map.of("root", GoldenStore.PLAN),
                ExportFormat.NQUADS,
                part -> {
                    part.read(
                            quad -> {
                                quads.add(quad);
                                triples.add(quad.asTriple());
                            });
                    return part;
                });
        assertThat(triples.size()).isGreaterThan(50);
        if (format.hasGraphs()) {
            assertThat(IsoMatcher.isomorphic(read, quads)).isTrue();
        } else {
            assertThat(read.getDefaultGraph().isIsomorphicWith(triples)).isTrue();
            assertThat(read.listGraphNodes()).isExhausted();
        }
    }

    private static void areCommitted(String folder, Map<String, byte[]> entries)
            throws IOException {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            isCommitted(folder + "/" + entry.getKey(), entry.getValue());
        }
        Path committed = GoldenStore.GOLDEN.resolve(folder);
        try (Stream<Path> files = Files.walk(committed)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(file -> committed.relativize(file).toString())
                                    .toList())
                    .containsExactlyInAnyOrderElementsOf(new TreeSet<>(entries.keySet()));
        }
    }

    private static void isCommitted(String name, byte[] bytes) throws IOException {
        Path file = GoldenStore.GOLDEN.resolve(name);
        if ("rewrite".equals(System.getProperty("plangraph.golden"))) {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
        }
        byte[] committed = Files.readAllBytes(file);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(new String(committed, StandardCharsets.UTF_8));
        assertThat(bytes).isEqualTo(committed);
    }
}
