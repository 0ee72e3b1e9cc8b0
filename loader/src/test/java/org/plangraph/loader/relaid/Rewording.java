package org.plangraph.loader.relaid;

import java.util.List;

/** The same plan in other marks, labels or sentences. */
interface Rewording {

    /** The paragraphs of a plan as this one writes them. */
    List<String> of(List<String> paragraphs);

    /** How it writes a word that was read in the plan, such as a heading or the name of a body. */
    default String word(String word) {
        return word;
    }
}
