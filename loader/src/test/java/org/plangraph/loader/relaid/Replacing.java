package org.plangraph.loader.relaid;

import java.util.List;

/** Writes some words or marks in another way wherever they stand, in pairs: what, by what. */
final class Replacing implements Rewording {

    private final List<String> pairs;

    Replacing(List<String> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    @Override
    public List<String> of(List<String> paragraphs) {
        return paragraphs.stream().map(this::word).toList();
    }

    @Override
    public String word(String word) {
        String replaced = word;
        for (int at = 0; at < pairs.size(); at += 2) {
            replaced = replaced.replace(pairs.get(at), pairs.get(at + 1));
        }
        return replaced;
    }
}
