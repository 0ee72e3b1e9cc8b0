package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.in;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class RosterPostTest {

    @Test
    void aPostThatFilledItsColumnGoesOn() {
        RosterPost rule = new RosterPost();
        String full = "江若川  区农业农村局党组书记、局长，区河湖";

        assertThat(rule.judge(in(Layout.UNWRAPPED, 82, full, "管护中心主任", "")))
                .isEqualTo(Verdict.JOIN);
        assertThat(rule.judge(in(Layout.UNWRAPPED, 82, full, "二、工作职责", "")))
                .isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(in(Layout.UNWRAPPED, 82, "江若川  区长", "办公室设在区水务局", "")))
                .isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(in(Layout.UNWRAPPED, 82, "办公室设在区水务局", "管护中心主任", ""))).isNull();
    }
}
