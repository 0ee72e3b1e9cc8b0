package org.plangraph.loader.text;

import java.nio.charset.Charset;
import org.plangraph.loader.document.Source;

/** Reads bytes in a test as a load does. */
final class Reading {

    private Reading() {}

    static DocumentText of(byte[] bytes) throws UnreadableDocumentException {
        return Readers.read(Source.of("plan.bin", bytes));
    }

    static DocumentText of(String text, String charset) throws UnreadableDocumentException {
        return of(text.getBytes(Charset.forName(charset)));
    }
}
