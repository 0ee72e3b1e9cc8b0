package org.plangraph.loader.text;

import org.plangraph.loader.document.Limits;
import org.plangraph.loader.document.Source;

/** Reads the text of a document, whatever its format; the name of the file is not trusted. */
public final class Readers {

    private Readers() {}

    /**
     * Text, HTML, .docx or PDF, told apart by their bytes.
     *
     * @throws UnreadableDocumentException where there is no text to be had; the message says what
     *     is wrong and what to do
     */
    public static DocumentText read(Source source) throws UnreadableDocumentException {
        return read(source, Limits.STANDARD.largest());
    }

    /**
     * As above.
     *
     * @param largest bytes; larger files are not even opened
     */
    public static DocumentText read(Source source, int largest) throws UnreadableDocumentException {
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            throw new UnreadableDocumentException("the file is empty", "download or copy it again");
        }
        if (bytes.length > largest) {
            throw new UnreadableDocumentException(
                    "the file is larger than " + largest / 1024 / 1024 + " MB",
                    "save the plan without its pictures, or the pages of the plan alone, or allow"
                            + " more with --max-size");
        }
        Format format = Detection.of(bytes);
        Rendered rendered = format.reader().render(bytes);
        String text = rendered.text();
        if (text.isBlank()) {
            throw new UnreadableDocumentException(
                    "the file holds no text", "check that it is the right file");
        }
        return new DocumentText(format.mediaType(), text, rendered.tables());
    }
}
