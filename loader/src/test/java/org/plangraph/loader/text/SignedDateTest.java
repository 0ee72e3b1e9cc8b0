package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.WRAPPED;
import static org.plangraph.loader.text.Places.in;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class SignedDateTest {

    @Test
    void whatFollowsADateOnALineOfItsOwnBeginsAnew() {
        SignedDate rule = new SignedDate();

        assertThat(rule.judge(wrapped("2031年8月30日", "沙洲县水上文旅方案"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped("二〇三一年八月三十日", "沙洲县水上文旅方案"))).isEqualTo(Verdict.BEGIN);
    }

    @Test
    void whoSignsAboveADateBeginsAnewBehindASentence() {
        SignedDate rule = new SignedDate();

        assertThat(rule.judge(in(WRAPPED, 0, FULL + "。", "沙洲县人民政府", "2031年8月30日")))
                .isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(in(WRAPPED, 0, FULL, "沙洲县人民政府", "2031年8月30日"))).isNull();
        assertThat(rule.judge(in(WRAPPED, 0, FULL + "。", "沙洲县人民政府", "更新"))).isNull();
    }

    @Test
    void aDateInsideALineSaysNothing() {
        SignedDate rule = new SignedDate();

        assertThat(rule.judge(wrapped(FULL, "2031年8月30日"))).isNull();
        assertThat(rule.judge(wrapped("2031年8月30日前完成", "更新"))).isNull();
    }
}
