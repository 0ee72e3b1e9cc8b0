package org.plangraph.api.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes a part in any form, while it is read. */
public final class Exporting {

    private Exporting() {}

    /** What a form has of a part: one that does not tell of graphs has each statement once. */
    public static Part written(Part part, ExportFormat format) {
        return format.hasGraphs() || part instanceof OnceEach ? part : new OnceEach(part);
    }

    /**
     * Writes; the stream stays open. The same part gives the same bytes.
     *
     * @throws IOException where it cannot be written
     */
    public static void write(Part whole, ExportFormat format, OutputStream out) throws IOException {
        Part part = written(whole, format);
        try {
            switch (format) {
                case CSV -> TableWriting.write(part, out);
                case GRAPHML -> NetworkWriting.graphMl(part, out);
                case GEXF -> NetworkWriting.gexf(part, out);
                default -> GraphWriting.write(part, format, out);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
