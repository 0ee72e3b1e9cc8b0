package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class OpenBracketTest {

    @Test
    void aFullLineInsideABracketGoesOnWhateverFollows() {
        OpenBracket rule = new OpenBracket();

        assertThat(rule.judge(wrapped("（牵头单位" + FULL.substring(5), "（一）区水务局")))
                .isEqualTo(Verdict.JOIN);
        assertThat(rule.judge(wrapped("［牵头单位" + FULL.substring(5), "（一）区水务局")))
                .isEqualTo(Verdict.JOIN);
        assertThat(rule.judge(wrapped("（牵头单位：区水务局", "（一）区水务局"))).isNull();
        assertThat(rule.judge(wrapped(FULL.substring(2) + "。）", "（一）退渔"))).isNull();
    }
}
