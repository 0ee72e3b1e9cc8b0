package org.plangraph.loader.relaid;

import java.io.IOException;
import java.util.List;

/** A file that holds paragraphs and tables. */
interface Carrier {

    /** How its name ends, with the dot. */
    String ending();

    byte[] carry(List<Part> parts) throws IOException;
}
