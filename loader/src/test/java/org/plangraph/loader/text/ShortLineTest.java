package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class ShortLineTest {

    @Test
    void aLineThatEndsEarlyIsTheLast() {
        ShortLine rule = new ShortLine();

        assertThat(rule.judge(wrapped("（二十七）加强组织领导", "59.各级要抓好落实"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped(FULL, "公布。"))).isNull();
    }

    @Test
    void aLineThatLeftRoomForANumberOrABracketIsFull() {
        ShortLine rule = new ShortLine();

        assertThat(rule.judge(wrapped(FULL + "\n" + FULL.substring(5) + "。", "2031-2033年")))
                .isNull();
        assertThat(rule.judge(wrapped(FULL + "\n" + FULL.substring(2), "“游客”"))).isNull();
        assertThat(rule.judge(wrapped(FULL + "\n" + FULL.substring(5) + "。", "年")))
                .isEqualTo(Verdict.BEGIN);
    }

    @Test
    void aFirstLineMayHaveLostItsIndent() {
        assertThat(new ShortLine().judge(wrapped(FULL.substring(2), "公布。"))).isNull();
    }
}
