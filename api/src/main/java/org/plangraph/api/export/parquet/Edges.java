package org.plangraph.api.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * The table of edges as Parquet 1.0 that every reader knows: source, property, target (strings),
 * weight (double), compressed with gzip. A row group of some megabytes is kept until it is written.
 * A file that was not finished has no footer, so nobody takes it for the whole.
 */
public final class Edges {

    private static final long ROW_GROUP = 4L << 20;

    private static final MessageType ROW =
            Types.buildMessage()
                    .required(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named("source")
                    .required(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named("property")
                    .required(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named("target")
                    .required(PrimitiveTypeName.DOUBLE)
                    .named("weight")
                    .named("edges");

    private final ParquetWriter<Edge> writer;

    /** A row of weight 1. */
    private record Edge(String source, String property, String target) {}

    /**
     * A table; the stream stays open.
     *
     * @throws IOException where it cannot be written
     */
    public Edges(OutputStream out) throws IOException {
        this.writer =
                new Builder(new StreamedFile(out))
                        .withConf(new PlainParquetConfiguration())
                        .withCodecFactory(new Gzip())
                        .withCompressionCodec(CompressionCodecName.GZIP)
                        .withWriterVersion(WriterVersion.PARQUET_1_0)
                        .withRowGroupSize(ROW_GROUP)
                        .build();
    }

    /** Adds a row, whose parts are IRIs. */
    public void add(String source, String property, String target) throws IOException {
        writer.write(new Edge(source, property, target));
    }

    /** Writes what is left, and the footer. Not to be called when a row is missing. */
    public void finish() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<Edge, Builder> {

        Builder(OutputFile file) {
            super(file);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract, though nothing calls it
        protected WriteSupport<Edge> getWriteSupport(Configuration none) {
            return new Rows();
        }

        @Override
        protected WriteSupport<Edge> getWriteSupport(ParquetConfiguration none) {
            return new Rows();
        }
    }

    private static final class Rows extends WriteSupport<Edge> {

        @SuppressWarnings("NullAway.Init") // prepareForWrite comes first
        private RecordConsumer row;

        @Override
        @SuppressWarnings("deprecation") // abstract, though nothing calls it
        public WriteContext init(Configuration none) {
            return new WriteContext(ROW, Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration none) {
            return new WriteContext(ROW, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            row = consumer;
        }

        @Override
        public void write(Edge edge) {
            row.startMessage();
            text(0, edge.source());
            text(1, edge.property());
            text(2, edge.target());
            row.startField(ROW.getFieldName(3), 3);
            row.addDouble(1.0);
            row.endField(ROW.getFieldName(3), 3);
            row.endMessage();
        }

        private void text(int column, String text) {
            row.startField(ROW.getFieldName(column), column);
            row.addBinary(Binary.fromString(text));
            row.endField(ROW.getFieldName(column), column);
        }
    }
}
