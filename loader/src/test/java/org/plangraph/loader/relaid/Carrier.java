package org.plangraph.loader.relaid;

import java.io.IOException;
import java.util.List;

/** A file that holds paragraphs. */
interface Carrier {

    /** How its name ends, with the dot. */
    String ending();

    byte[] carry(List<String> paragraphs) throws IOException;
}
