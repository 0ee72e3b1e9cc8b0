package org.plangraph.loader.text;

import java.nio.charset.StandardCharsets;

/** Rich text (RTF), as it often comes under the name of a .doc. */
final class RtfReader implements FormatReader {

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return render(bytes).text();
    }

    @Override
    public Rendered render(byte[] bytes) throws UnreadableDocumentException {
        String written = new String(bytes, StandardCharsets.ISO_8859_1);
        return new RtfText(RtfFonts.charset(written)).of(written);
    }
}
