package org.plangraph.api.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as Parquet is read back by the library of Apache. */
public class EdgesTest {

    private static final int MANY = 400_000;

    @Test
    void manyRowsAreStreamedInGroupsAndReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("edges.parquet");
        long[] flowed = {0};
        try (OutputStream out = Files.newOutputStream(file)) {
            Edges edges =
                    new Edges(
                            new java.io.FilterOutputStream(out) {
                                @Override
                                public void write(byte[] bytes, int from, int length)
                                        throws IOException {
                                    out.write(bytes, from, length);
                                    flowed[0] += length;
                                }
                            });
            for (int i = 0; i < MANY; i++) {
                edges.add(source(i), "http://x.test/p" + i % 7, target(i));
            }
            // Much has gone before the end.
            assertThat(flowed[0]).isGreaterThan(1_000_000);
            edges.finish();
        }
        List<String> rows = read(file);
        assertThat(rows).hasSize(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(rows.get(i))
                    .isEqualTo(source(i) + " http://x.test/p" + i % 7 + " " + target(i) + " 1.0");
        }
        try (ParquetFileReader reader =
                ParquetFileReader.open(
                        new LocalInputFile(file),
                        ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
            ParquetMetadata footer = reader.getFooter();
            assertThat(footer.getFileMetaData().getSchema().toString())
                    .isEqualToIgnoringNewLines(
                            """
                            message edges {
                              required binary source (STRING);
                              required binary property (STRING);
                              required binary target (STRING);
                              required double weight;
                            }
                            """);
            assertThat(footer.getBlocks().size()).isGreaterThan(1);
            assertThat(footer.getBlocks().get(0).getColumns())
                    .allSatisfy(
                            column ->
                                    assertThat(column.getCodec())
                                            .isEqualTo(CompressionCodecName.GZIP));
        }
    }

    @Test
    void whatWasNotFinishedIsNoFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("edges.parquet");
        try (OutputStream out = Files.newOutputStream(file)) {
            Edges edges = new Edges(out);
            for (int i = 0; i < MANY; i++) {
                edges.add(source(i), "http://x.test/p", target(i));
            }
        }
        assertThat(Files.size(file)).isGreaterThan(1_000_000);
        assertThatThrownBy(() -> read(file)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertThat(some()).isEqualTo(some());
    }

    private static byte[] some() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Edges edges = new Edges(out);
        for (int i = 0; i < 1000; i++) {
            edges.add(source(i), "http://x.test/属性", target(i));
        }
        edges.finish();
        return out.toByteArray();
    }

    private static String source(int i) {
        return "https://w3id.org/plangraph/id/plan/" + i / 40 + "/task/" + i % 40;
    }

    private static String target(int i) {
        Random random = new Random(i);
        return "http://x.test/"
                + Long.toHexString(random.nextLong())
                + Long.toHexString(random.nextLong())
                + "/目标";
    }

    /** The rows of a file, each as a line. */
    public static List<String> read(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = new Reading(new LocalInputFile(file)).build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.add(
                        row.getString("source", 0)
                                + " "
                                + row.getString("property", 0)
                                + " "
                                + row.getString("target", 0)
                                + " "
                                + row.getDouble("weight", 0));
            }
        }
        return rows;
    }

    private static final class Reading extends ParquetReader.Builder<Group> {

        Reading(InputFile file) {
            super(file, new PlainParquetConfiguration());
            withCodecFactory(new Gzip());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
