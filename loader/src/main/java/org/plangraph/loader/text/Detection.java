package org.plangraph.loader.text;

/** Tells the format of a document by its bytes. */
final class Detection {

    private Detection() {}

    /**
     * @throws UnreadableDocumentException where it is a format that is not read
     */
    static Format of(byte[] bytes) throws UnreadableDocumentException {
        return Format.TEXT;
    }
}
