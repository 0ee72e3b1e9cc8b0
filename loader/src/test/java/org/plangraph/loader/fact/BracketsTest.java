package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.outline.Span;

class BracketsTest {

    @ParameterizedTest
    @CsvSource({
        "（古桥）。, 3",
        "(古桥)。, 3",
        "〔古桥〕。, 3",
        "[古桥]。, 3",
        "［古桥］。, 3",
        "【古桥】。, 3",
        "〔古（桥）〕。, 5",
        "〔古桥）。, 3",
        "（古（桥）, -1",
        "（古桥。, -1",
    })
    void aBracketClosesAtItsOwnDepth(String text, int closing) {
        assertThat(Brackets.closing(text, 0, text.length())).isEqualTo(closing);
    }

    @ParameterizedTest
    @CsvSource({
        "（古桥）, 1, 0",
        "（古（桥）渡）, 6, 0",
        "（古（桥）渡）, 3, 2",
        "（古）桥, 3, -1",
        "古桥, 1, -1",
    })
    void theInnermostOpenBracketIsFound(String text, int index, int opening) {
        assertThat(Brackets.openAt(text, new Span(0, text.length()), index)).isEqualTo(opening);
    }
}
