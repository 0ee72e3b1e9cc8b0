package org.plangraph.loader.text;

/** To come. */
final class HtmlReader implements FormatReader {

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return Encoding.decode(bytes);
    }
}
