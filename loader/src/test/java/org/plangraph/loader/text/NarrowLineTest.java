package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.WRAPPED;
import static org.plangraph.loader.text.Places.in;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class NarrowLineTest {

    @Test
    void aLineNarrowerByAnIndentBeginsAParagraphAfterAFullStop() {
        NarrowLine rule = new NarrowLine();
        String narrow = FULL.substring(2);

        assertThat(rule.judge(in(WRAPPED, 0, FULL + "。", narrow, "公布"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(in(WRAPPED, 0, FULL + "。", FULL, "公布"))).isNull();
        assertThat(rule.judge(in(WRAPPED, 0, FULL + "。", narrow, "2031年公布"))).isNull();
        assertThat(rule.judge(in(WRAPPED, 0, FULL, narrow, "公布"))).isNull();
        assertThat(rule.judge(in(WRAPPED, 0, FULL + "。", narrow, ""))).isNull();
    }
}
