package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class TitleEndTest {

    @Test
    void nothingFollowsTheKindOfDocumentInATitle() {
        TitleEnd rule = new TitleEnd();

        assertThat(rule.judge(wrapped("关于印发云泽区推进湿地修复和水上文旅工作方案的通知", "各街道办事处：")))
                .isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped("按照要求，认真落实关于印发湿地修复工作方案的通知", "要求"))).isNull();
        assertThat(rule.judge(wrapped("根据《关于印发湿地修复工作方案的通知", "》要求"))).isNull();
    }

    @Test
    void aTitleEndsInFrontOfTheDateOfItsIssue() {
        TitleEnd rule = new TitleEnd();

        assertThat(rule.judge(wrapped("云泽区湿地修复任务清单", "（区政府办公室2031年3月6日印发）")))
                .isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped("云泽区湿地修复任务清单", "（征求意见稿）"))).isNull();
        assertThat(rule.judge(wrapped("一、湿地修复，", "（2031年3月6日前）"))).isNull();
    }
}
