package org.plangraph.api.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads request bodies, which are UTF-8 or refused. */
final class Utf8 {

    /** What to tell whoever sent something else. */
    static final String REFUSAL = "The request cannot be read: send it in UTF-8, and not too long.";

    private Utf8() {}

    /**
     * The whole stream.
     *
     * @throws IOException where it is not UTF-8 or longer than {@code most} bytes
     */
    static String read(InputStream body, long most) throws IOException {
        byte[] bytes = body.readNBytes(Math.toIntExact(Math.min(most + 1, Integer.MAX_VALUE - 8)));
        if (bytes.length > most) {
            throw new IOException("longer than " + most + " bytes");
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
