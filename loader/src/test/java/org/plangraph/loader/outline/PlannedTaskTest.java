package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.MendedText;

class PlannedTaskTest {

    @Test
    void aCounterThatRunsOnOverTheSectionsNumbersTheTasks() {
        assertThat(numbers("一、古桥", "1.建档。逐座建档。", "2.挂牌。逐座挂牌。", "二、渡口", "3.更新。更新渡船。"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aChineseCounterThatRunsOnIsWrittenInArabicDigits() {
        assertThat(numbers("一、古桥", "（九）建档。逐座建档。", "（十）挂牌。逐座挂牌。", "二、渡口", "（十一）更新。更新渡船。"))
                .containsExactly("9", "10", "11");
    }

    @Test
    void aCounterThatRestartsGivesThePath() {
        assertThat(numbers("一、古桥", "（一）建档。逐座建档。", "（二）挂牌。逐座挂牌。", "二、渡口", "（一）更新。更新渡船。"))
                .containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void thePathHasAsManyNumbersAsTheTaskIsDeep() {
        assertThat(
                        numbers(
                                "二、古桥",
                                "（一）保护",
                                "1.建档",
                                "（1）拍照。逐座拍照。",
                                "（2）测绘。逐座测绘。",
                                "2.挂牌。逐座挂牌。",
                                "（二）利用",
                                "1.开放。定期开放。"))
                .containsExactly("2.1.1.1", "2.1.1.2", "2.1.2", "2.2.1");
    }

    @Test
    void aMissingNumberDoesNotBreakTheRun() {
        assertThat(numbers("一、古桥", "1.建档。逐座建档。", "二、渡口", "3.更新。更新渡船。", "4.巡查。逐船巡查。"))
                .containsExactly("1", "3", "4");
    }

    @Test
    void safeguardsWithNumbersOfAnotherKindDoNotBreakTheRun() {
        assertThat(
                        numbers(
                                "一、古桥",
                                "（一）保护",
                                "1.建档。逐座建档。",
                                "2.挂牌。逐座挂牌。",
                                "（二）利用",
                                "3.开放。定期开放。",
                                "二、保障",
                                "（一）经费。列入预算。",
                                "（二）宣传。讲好故事。"))
                .containsExactly("1", "2", "3", "2.1", "2.2");
    }

    @Test
    void theLastSectionMayBeginTheRunAgain() {
        assertThat(
                        numbers(
                                "一、古桥",
                                "1.建档。逐座建档。",
                                "2.挂牌。逐座挂牌。",
                                "二、渡口",
                                "3.更新。更新渡船。",
                                "三、保障",
                                "1.经费。列入预算。",
                                "2.宣传。讲好故事。"))
                .containsExactly("1", "2", "3", "3.1", "3.2");
    }

    @Test
    void aCounterThatGoesOnOnceAndRestartsInSeveralSectionsGivesThePath() {
        assertThat(
                        numbers(
                                "一、古桥",
                                "1.建档。逐座建档。",
                                "二、渡口",
                                "2.更新。更新渡船。",
                                "三、渡船",
                                "1.检修。逐船检修。",
                                "四、保障",
                                "1.经费。列入预算。"))
                .containsExactly("1.1", "2.2", "3.1", "4.1");
    }

    @Test
    void generalPartsHoldNoTasks() {
        assertThat(numbers("一、总体要求", "（一）基本原则。量力而行。", "二、古桥", "（一）建档。逐座建档。", "三、渡口", "（一）更新。更新渡船。"))
                .containsExactly("2.1", "3.1");
    }

    @Test
    void aGeneralPartThatNamesWhoIsResponsibleHoldsTasks() {
        assertThat(numbers("一、总体目标", "（一）建档。逐座建档。（责任单位：县文物局）", "二、渡口", "（一）更新。更新渡船。"))
                .containsExactly("1.1", "2.1");
    }

    @Test
    void aUnitWithoutAClauseIsStillATask() {
        assertThat(numbers("一、古桥", "1.建档。逐座建档。（责任单位：县文物局）", "2.宣传。讲好古桥故事。"))
                .containsExactly("1", "2");
    }

    @Test
    void aSectionWithoutPartsIsATask() {
        assertThat(numbers("一、古桥。逐座建档。", "二、渡口。更新渡船。")).containsExactly("1", "2");
    }

    @Test
    void theActionIsTheInnermostUnitAround() {
        List<PlannedTask> tasks = tasks("二、古桥", "（一）保护", "1.建档。逐座建档。", "三、渡口。更新渡船。");

        assertThat(tasks).map(PlannedTask::action).containsExactly("2.1", null);
        assertThat(tasks.get(0).ancestors()).hasSize(2);
    }

    @Test
    void tasksOfAnAnnexAreNone() {
        assertThat(numbers("一、古桥。逐座建档。（责任单位：县文物局）", "附件", "一、组织架构。另行通知。")).containsExactly("1");
    }

    private static List<PlannedTask> tasks(String... lines) {
        return Outline.of(MendedText.of(String.join("\n", lines))).tasks();
    }

    private static List<String> numbers(String... lines) {
        return tasks(lines).stream().map(PlannedTask::number).toList();
    }
}
