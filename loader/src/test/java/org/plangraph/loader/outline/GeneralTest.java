package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总体要求",
                "总体目标",
                "工作目标",
                "主要目标",
                "奋斗目标",
                "三年攻坚目标",
                "目标任务",
                "指导思想",
                "指导思想和基本原则",
                "基本原则",
                "总体思路",
                "发展现状",
                "基本情况",
                "发展基础",
                "编制依据",
                "实施范围",
                "总则",
                "充分认识保护古桥的重要意义",
                "保护古桥的指导思想和总体要求",
                "适用范围",
                "附则",
            })
    void whatThePlanIsAboutIsGeneral(String heading) {
        assertThat(General.is(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "重点任务", "主要措施", "保障措施", "工作要求", "工作安排", "有关要求", "实施步骤", "组织保障", "目标责任考核", "推进渡口改造",
                "要求", "明确目标", "锚定发展目标",
            })
    void whatAsksForDeedsIsNot(String heading) {
        assertThat(General.is(heading)).isFalse();
    }
}
