package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.in;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class IndentTest {

    @Test
    void anIndentBeginsAParagraphWhereParagraphsHaveThem() {
        Layout indented = new Layout(112, 1, true, false, false);

        assertThat(new Indent().judge(in(indented, FULL + "。", "　　到2033年")))
                .isEqualTo(Verdict.BEGIN);
        assertThat(new Indent().judge(in(indented, FULL + "。", " 到2033年"))).isNull();
        assertThat(new Indent().judge(wrapped(FULL + "。", "　　到2033年"))).isNull();
    }
}
