package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.outline.Span;

class SentencesTest {

    @Test
    void aSentenceEndsAtItsMarkOrAtTheLineEnd() {
        String text = "修缮古桥。更新渡船！谁来做？\n 县文物局牵头\n\n每年一次";

        assertThat(Sentences.in(text, new Span(0, text.length())))
                .map(sentence -> sentence.in(text))
                .containsExactly("修缮古桥", "更新渡船", "谁来做", "县文物局牵头", "每年一次");
    }

    @Test
    void nothingOutsideTheStretchIsRead() {
        String text = "修缮古桥。更新渡船。";

        assertThat(Sentences.in(text, new Span(2, 7)))
                .containsExactly(new Span(2, 4), new Span(5, 7));
    }

    @Test
    void marksAloneAreNoSentence() {
        assertThat(Sentences.in("。 。\n", new Span(0, 4))).isEmpty();
    }
}
