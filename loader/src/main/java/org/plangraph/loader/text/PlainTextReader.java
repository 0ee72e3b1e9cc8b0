package org.plangraph.loader.text;

/** Plain text, in whatever encoding Chinese offices write it. */
final class PlainTextReader implements FormatReader {

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return Encoding.decode(bytes);
    }
}
