package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void itCoversItsWords() {
        assertThat(new Span(2, 4).in("修缮古桥")).isEqualTo("古桥");
    }

    @ParameterizedTest
    @CsvSource({"'　古桥 \n', 1, 3", "古桥, 0, 2", "'  ', 2, 2"})
    void strippingLeavesOutWhiteSpaceAtTheEnds(String text, int start, int end) {
        assertThat(new Span(0, text.length()).strip(text)).isEqualTo(new Span(start, end));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "3, 3, true", "4, 3, true"})
    void itIsEmptyWhereItCoversNothing(int start, int end, boolean empty) {
        assertThat(new Span(start, end).isEmpty()).isEqualTo(empty);
    }
}
