package org.plangraph.loader.relaid;

import java.util.List;

/** Commas, semicolons, colons and round brackets as on a keyboard that writes English. */
final class HalfWidthPunctuation implements Rewording {

    private final Replacing marks =
            new Replacing(List.of("，", ",", "；", ";", "：", ":", "（", "(", "）", ")", "％", "%"));

    @Override
    public List<String> of(List<String> paragraphs) {
        return marks.of(paragraphs);
    }

    @Override
    public String word(String word) {
        return marks.word(word);
    }
}
