package org.plangraph.loader.relaid;

import java.io.IOException;
import java.util.List;
import org.plangraph.loader.document.Source;

/** Rewordings, one on the other, in a file of some kind. */
record Layout(String name, List<Rewording> rewordings, Carrier carrier) {

    static Layout of(String name, Carrier carrier, Rewording... rewordings) {
        return new Layout(name, List.of(rewordings), carrier);
    }

    Source lay(String document, List<Part> parts) throws IOException {
        List<Part> reworded = parts;
        for (Rewording rewording : rewordings) {
            reworded = Part.reworded(reworded, rewording);
        }
        return Source.of(document + carrier.ending(), carrier.carry(reworded));
    }

    String word(String word) {
        String reworded = word;
        for (Rewording rewording : rewordings) {
            reworded = rewording.word(reworded);
        }
        return reworded;
    }

    @Override
    public String toString() {
        return name;
    }
}
