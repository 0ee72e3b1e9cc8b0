package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.outline.Span;

/** Divides text into sentences: at 。！？ and at line ends. */
public final class Sentences {

    private Sentences() {}

    /** The sentences of a stretch, without their final marks, empty ones left out. */
    public static List<Span> in(String text, Span words) {
        List<Span> sentences = new ArrayList<>();
        int start = words.start();
        for (int i = words.start(); i < words.end(); i++) {
            if ("。！？\n".indexOf(text.charAt(i)) >= 0) {
                add(text, new Span(start, i), sentences);
                start = i + 1;
            }
        }
        add(text, new Span(start, words.end()), sentences);
        return sentences;
    }

    private static void add(String text, Span sentence, List<Span> sentences) {
        Span bare = sentence.strip(text);
        if (!bare.isEmpty()) {
            sentences.add(bare);
        }
    }
}
