package org.plangraph.loader.evaluate;

import java.util.Set;

/**
 * A body as one task names it, with the bureaus it belongs to by the gold and as read.
 *
 * @param name as written
 */
public record Mention(
        String document, String task, String name, Set<String> gold, Set<String> found) {

    @Override
    public String toString() {
        return name + " (" + document + " " + task + ")";
    }
}
