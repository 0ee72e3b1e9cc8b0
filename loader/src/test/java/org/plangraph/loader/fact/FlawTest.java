package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem.Severity;
import org.plangraph.loader.outline.Span;

class FlawTest {

    private static final Span WORDS = new Span(3, 9);

    @Test
    void anOpenBracketIsAWarningThatSaysWhatToDo() {
        Flaw flaw = Flaw.unbalanced(WORDS);

        assertThat(flaw.code()).isEqualTo(Code.BRACKET_UNBALANCED);
        assertThat(flaw.severity()).isEqualTo(Severity.WARNING);
        assertThat(flaw.message()).contains("never closed", "Check");
        assertThat(flaw.words()).isEqualTo(WORDS);
    }

    @Test
    void aNumberNotUnderstoodIsForInformation() {
        Flaw flaw = Flaw.targetUnread(WORDS);

        assertThat(flaw.code()).isEqualTo(Code.TARGET_UNREAD);
        assertThat(flaw.severity()).isEqualTo(Severity.INFO);
        assertThat(flaw.message()).contains("no target was recorded");
        assertThat(flaw.words()).isEqualTo(WORDS);
    }
}
