package org.plangraph.api.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes a part in any form, while it is read. */
public final class Exporting {

    private Exporting() {}

    /**
     * What a form has of a part: one that does not tell of graphs has each statement once.
     *
     * @throws UnusableExportException where the form cannot hold a statement
     */
    public static Part written(Part part, ExportFormat format) {
        Part written = format.hasGraphs() ? part : part.once();
        Suitability.check(written, format);
        return written;
    }

    /**
     * Writes; the stream stays open. The same part gives the same bytes.
     *
     * @param part as {@link #written} gives it for the form
     * @throws IOException where it cannot be written
     */
    public static void write(Part part, ExportFormat format, OutputStream out) throws IOException {
        try {
            switch (format) {
                case CSV -> TableWriting.write(new Skolemized(part), out);
                case GRAPHML -> NetworkWriting.graphMl(new Skolemized(part), out);
                case PARQUET -> TableWriting.parquet(new Skolemized(part), out);
                case GEXF -> NetworkWriting.gexf(new Skolemized(part), out);
                default -> GraphWriting.write(part, format, out);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
