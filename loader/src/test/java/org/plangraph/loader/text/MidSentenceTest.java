package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class MidSentenceTest {

    @Test
    void afterACommaTheSentenceGoesOn() {
        MidSentence rule = new MidSentence();

        assertThat(rule.judge(wrapped("区水务局、", "区财政局"))).isEqualTo(Verdict.JOIN);
        assertThat(rule.judge(wrapped(FULL.substring(1) + "、", "②再抢险"))).isEqualTo(Verdict.JOIN);
        assertThat(rule.judge(wrapped("区水务局、", "（二）河道治理"))).isNull();
        assertThat(rule.judge(wrapped("区水务局。", "区财政局"))).isNull();
    }
}
