package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class MarkedLineTest {

    @Test
    void aNumberBeginsAParagraphWhereTheOneBeforeCanHaveEnded() {
        MarkedLine rule = new MarkedLine();

        assertThat(rule.judge(wrapped(FULL + "。", "（二）河道治理"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped("三、水上文旅行动", "（三）更新船舶"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped(FULL, "（二）河道治理"))).isNull();
    }

    @Test
    void theNextNumberBeginsAParagraphWhateverTheOneBeforeEndsWith() {
        MarkedLine rule = new MarkedLine();

        assertThat(rule.judge(wrapped("（一）治理。" + FULL, "(二)河道治理"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped("2.时限。" + FULL, "3.河道治理"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped("十九、治理。" + FULL, "二十、河道治理"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped("（一）治理。" + FULL, "（三）河道治理"))).isNull();
        assertThat(rule.judge(wrapped("（一）治理。" + FULL, "（二）项工作"))).isNull();
        assertThat(rule.judge(wrapped("（一）治理。" + FULL, "2.河道治理"))).isNull();
    }

    @Test
    void aYearAFractionOrAPercentageIsNoNumberOfASection() {
        MarkedLine rule = new MarkedLine();

        assertThat(rule.judge(wrapped(FULL + "。", "2031年，打通8条"))).isNull();
        assertThat(rule.judge(wrapped(FULL + "；", "1.5万亩以上"))).isNull();
        assertThat(rule.judge(wrapped(FULL + "。", "100%。（牵头"))).isNull();
    }
}
