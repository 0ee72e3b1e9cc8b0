package org.plangraph.loader.text;

/** To come. */
final class DocxReader implements FormatReader {

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return Encoding.decode(bytes);
    }
}
