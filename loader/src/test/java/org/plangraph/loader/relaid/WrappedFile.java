package org.plangraph.loader.relaid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plangraph.loader.text.Rewrapping;

/** Lines as a converter leaves them: wrapped, with the numbers of pages between them. */
record WrappedFile(Rewrapping wrapping, String lineEnd) implements Carrier {

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public byte[] carry(List<Part> parts) {
        return wrapping.of(String.join("\n", Part.lines(parts)))
                .replace("\n", lineEnd)
                .getBytes(StandardCharsets.UTF_8);
    }
}
