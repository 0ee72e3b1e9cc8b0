package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.unwrapped;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class PageBreakTest {

    @Test
    void onlyThePageEndCutsAParagraphThatIsALine() {
        PageBreak rule = new PageBreak();

        assertThat(rule.judge(unwrapped(FULL, "\f公布。"))).isEqualTo(Verdict.JOIN);
        assertThat(rule.judge(unwrapped(FULL, "公布。"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(unwrapped(FULL + "。", "\f公布。"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(unwrapped("云泽区湿地修复方案", "\f公布。"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(unwrapped(FULL, "\f一、总体要求"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped(FULL, "公布。"))).isNull();
    }

    @Test
    void aLineThatClosesABracketOfTheLineAboveBelongsToIt() {
        PageBreak rule = new PageBreak();

        assertThat(rule.judge(unwrapped(FULL + "（区水务局牵", "头）"))).isEqualTo(Verdict.JOIN);
        assertThat(rule.judge(unwrapped(FULL + "（区水务局牵头", "（二）公布"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(unwrapped(FULL + "（牵头单位：区水务局", "责任单位：各镇）"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(unwrapped("（区水务局牵", "头）"))).isEqualTo(Verdict.BEGIN);
    }
}
