package org.plangraph.loader.text;

/** Reads the text out of one format. */
interface FormatReader {

    /**
     * The text in reading order, a line for each paragraph, heading or row of a table (its cells
     * parted by tabs), or the lines as they are set where the format knows no paragraphs.
     *
     * @throws UnreadableDocumentException where the bytes are broken, locked or hold no text
     */
    String read(byte[] bytes) throws UnreadableDocumentException;
}
