package org.plangraph.api.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.plangraph.api.export.parquet.Edges;

/**
 * Writes a part as tables (RFC 4180) in a zip: nodes, edges between them, values of them; with
 * Metadata Vocabulary for Tabular Data (W3C Recommendation of 17 December 2015) that says what the
 * columns are, and that a row of edges is a statement. The part is read once for each table.
 */
final class TableWriting {

    private static final String METADATA = "csv-metadata.json";

    private TableWriting() {}

    static void write(Part part, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(Zips.entry(METADATA));
        try (InputStream metadata = TableWriting.class.getResourceAsStream(METADATA)) {
            Objects.requireNonNull(metadata, METADATA).transferTo(zip);
        }
        zip.closeEntry();
        try {
            table(
                    zip,
                    "nodes.csv",
                    List.of("id", "label", "type"),
                    rows -> {
                        try {
                            NodeTexts.read(
                                    part, node -> rows.add(node.iri(), node.label(), node.type()));
                        } catch (XMLStreamException e) {
                            throw new IllegalStateException(e);
                        }
                    });
            table(
                    zip,
                    "edges.csv",
                    List.of("source", "property", "target", "weight"),
                    rows ->
                            part.read(
                                    quad -> {
                                        if (NodeTexts.isEdge(quad)) {
                                            rows.add(
                                                    quad.getSubject().getURI(),
                                                    quad.getPredicate().getURI(),
                                                    quad.getObject().getURI(),
                                                    "1.0");
                                        }
                                    }));
            table(
                    zip,
                    "values.csv",
                    List.of("id", "property", "value", "datatype", "language"),
                    rows ->
                            part.read(
                                    quad -> {
                                        Node value = quad.getObject();
                                        if (value.isLiteral()) {
                                            rows.add(
                                                    quad.getSubject().getURI(),
                                                    quad.getPredicate().getURI(),
                                                    value.getLiteralLexicalForm(),
                                                    value.getLiteralDatatypeURI(),
                                                    value.getLiteralLanguage());
                                        }
                                    }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.finish();
        out.flush();
    }

    /** The table of edges alone, as Parquet. */
    static void parquet(Part part, OutputStream out) throws IOException {
        Edges edges = new Edges(out);
        try {
            part.read(
                    quad -> {
                        if (NodeTexts.isEdge(quad)) {
                            try {
                                edges.add(
                                        quad.getSubject().getURI(),
                                        quad.getPredicate().getURI(),
                                        quad.getObject().getURI());
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        edges.finish();
        out.flush();
    }

    /** Takes the rows of a table. */
    private interface Filling {
        void fill(Rows rows);
    }

    private static void table(
            ZipOutputStream zip, String name, List<String> columns, Filling filling)
            throws IOException {
        zip.putNextEntry(Zips.entry(name));
        Rows rows =
                new Rows(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)));
        rows.add(columns.toArray(String[]::new));
        filling.fill(rows);
        rows.writer.flush();
        zip.closeEntry();
    }

    private static final class Rows {

        private final Writer writer;

        Rows(Writer writer) {
            this.writer = writer;
        }

        void add(String... cells) {
            try {
                for (int i = 0; i < cells.length; i++) {
                    writer.write(i == 0 ? "" : ",");
                    writer.write(quoted(cells[i]));
                }
                writer.write("\r\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String quoted(String cell) {
            boolean plain =
                    cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
            return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
        }
    }
}
