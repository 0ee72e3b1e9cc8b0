package org.plangraph.loader.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The parts of an office document, by their paths. */
interface Parts {

    /**
     * The root of a part that is XML; null where there is none of that name.
     *
     * @throws IOException where it is broken
     * @throws UnreadableDocumentException where it is locked or a bomb
     */
    @Nullable Element xml(String name) throws IOException, UnreadableDocumentException;
}
