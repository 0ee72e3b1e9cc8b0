package org.plangraph.loader.fact.target;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Target.Kind;
import org.plangraph.loader.outline.Span;

class MilestoneTest {

    @ParameterizedTest
    @CsvSource({
        "木质渡船全部淘汰, 木质渡船",
        "老旧渡船基本淘汰, 老旧渡船",
        "在册古桥全部完成建档, 在册古桥",
        "全部淘汰木质渡船, 木质渡船",
        "行政村护桥队全覆盖, 行政村护桥队",
        "实现行政村护桥队全覆盖, 行政村护桥队",
        "古桥应修尽修, 古桥",
        "护桥奖励全部兑现, 护桥奖励",
        "险桥全部治理到位, 险桥",
        "护桥事项“掌上办”全部实现, 护桥事项“掌上办”",
        "沿江商户全部开设网店, 沿江商户",
    })
    void anAbsoluteEndStateNeedsNoDate(String clause, String indicator) {
        assertThat(indicator(clause, false)).isEqualTo(indicator);
    }

    @ParameterizedTest
    @CsvSource({
        "完成渡船动力电池更换, 渡船动力电池",
        "建成古桥博物馆, 古桥博物馆",
        "柳河大桥项目开工建设, 柳河大桥项目",
        "渡运调度系统上线运行, 渡运调度系统",
        "渡口办学条件2033年底前全面达标, 渡口办学条件",
        "建成覆盖城乡的渡运体系, 覆盖城乡的渡运体系",
        "在护桥数字化工作上实现突破, 护桥数字化工作",
        "渡口污水排放达到相应标准要求, 渡口污水排放",
    })
    void aDatedEndStateIsAMilestone(String clause, String indicator) {
        assertThat(indicator(clause, true)).isEqualTo(indicator);
        assertThat(milestone(clause, true, false))
                .extracting(Milestone::kind)
                .isEqualTo(Kind.MILESTONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完成渡船动力电池更换",
                "建成古桥博物馆",
                "柳河大桥项目开工建设",
                "在护桥数字化工作上实现突破",
                "渡口污水排放达到相应标准要求",
            })
    void withoutADateItIsNone(String clause) {
        assertThat(indicator(clause, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "古桥完好率高于全省平均水平, 古桥完好率",
        "护桥经费保障水平位居全市前列, 护桥经费保障水平",
        "渡运事故率低于全国平均水平, 渡运事故率",
    })
    void aComparisonWithOthersIsComparative(String clause, String indicator) {
        Milestone milestone = requireNonNull(milestone(clause, true, false));
        assertThat(milestone.kind()).isEqualTo(Kind.COMPARATIVE);
        assertThat(milestone.indicator().in(clause)).isEqualTo(indicator);
    }

    @Test
    void aRankWithoutADateCountsAmongGeneralAimsAlone() {
        assertThat(milestone("护桥经费位居全市前列", false, true)).isNotNull();
        assertThat(milestone("护桥经费位居全市前列", false, false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"古桥保护水平大幅提升", "管护机制更加完善", "加强古桥巡查", "通过以奖代补全部完成建档", "在全部完成建档的基础上"})
    void vagueAimsDeedsAndPremisesAreNone(String clause) {
        assertThat(indicator(clause, true)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"在保护优先的前提下", "除应急船外", "以桥为媒", "通过改造", "对老旧渡船"})
    void aPremiseSaysUnderWhichCondition(String clause) {
        assertThat(Milestone.isPremise(clause)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"木质渡船全部淘汰", "建档率达到80%"})
    void aCommitmentIsNoPremise(String clause) {
        assertThat(Milestone.isPremise(clause)).isFalse();
    }

    private static @Nullable Milestone milestone(String clause, boolean dated, boolean general) {
        return Milestone.in(clause, new Span(0, clause.length()), dated, general);
    }

    private static @Nullable String indicator(String clause, boolean dated) {
        Milestone milestone = milestone(clause, dated, false);
        return milestone == null ? null : milestone.indicator().in(clause);
    }
}
