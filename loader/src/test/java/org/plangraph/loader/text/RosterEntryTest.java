package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.unwrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class RosterEntryTest {

    @Test
    void aNameWithAColumnGapBeginsAnEntry() {
        RosterEntry rule = new RosterEntry();

        assertThat(rule.judge(unwrapped("工作专班名单", "成  员：江若川  区长"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(unwrapped("江若川  区长", "俞 白 区农业农村局局长"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(unwrapped("工作专班名单", "俞 白 区农业农村局局长"))).isNull();
        assertThat(rule.judge(unwrapped("江若川  区长", "中心主任"))).isNull();
    }

    @Test
    void aLabelThatIsCutInABracketIsNoRole() {
        RosterEntry rule = new RosterEntry();

        assertThat(rule.judge(unwrapped("更换水泵。（牵头领导：江若川　牵头", "单位：区水务局　责任单位：各镇）"))).isNull();
    }
}
