package org.plangraph.loader.text;

import java.util.List;

/** Reads the text out of one format. */
interface FormatReader {

    /**
     * The text in reading order, a line for each paragraph, heading or row of a table (its cells
     * parted by tabs), or the lines as they are set where the format knows no paragraphs.
     *
     * @throws UnreadableDocumentException where the bytes are broken, locked or hold no text
     */
    String read(byte[] bytes) throws UnreadableDocumentException;

    /**
     * The same text with the tables in it, for formats that tell what a table is.
     *
     * @throws UnreadableDocumentException as above
     */
    default Rendered render(byte[] bytes) throws UnreadableDocumentException {
        return new Rendered(read(bytes), List.of());
    }
}
