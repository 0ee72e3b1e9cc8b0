package org.plangraph.loader.relaid;

import java.nio.charset.Charset;
import java.util.List;

/** A paragraph a line, in some encoding. */
record TextFile(Charset charset, String mark, String lineEnd) implements Carrier {

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public byte[] carry(List<String> paragraphs) {
        return (mark + String.join(lineEnd, paragraphs) + lineEnd).getBytes(charset);
    }
}
