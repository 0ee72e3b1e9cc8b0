package org.plangraph.api.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes a part in any form, while it is read. */
public final class Exporting {

    private Exporting() {}

    /**
     * Writes; the stream stays open. The same part gives the same bytes.
     *
     * @throws IOException where it cannot be written
     */
    public static void write(Part whole, ExportFormat format, OutputStream out) throws IOException {
        Part part = format.hasGraphs() ? whole : new OnceEach(whole);
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
