package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.outline.Outline;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

class ResponsibilitiesTest {

    @Test
    void personsAndTimesOfAGroupHoldForItsTasks() {
        List<Responsibilities.OfTask> found =
                found(
                                "一、古桥（牵头领导：李四；责任单位：县文物局；完成时限：年底前）",
                                "1.建档。登记。",
                                "2.巡护。巡查。（责任人：王小五；责任单位：县水利局；完成时限：6月底）")
                        .ofTasks();

        assertThat(found)
                .map(one -> one.leaders().get(0).mention().name())
                .containsExactly("李四", "王小五");
        assertThat(found).map(one -> one.times().size()).containsExactly(1, 1);
    }

    @Test
    void theClauseOfATaskIsItsOwn() {
        assertThat(
                        read(
                                "一、古桥",
                                "1.建档。逐座登记。（牵头单位：县文物局；责任单位：县档案馆）",
                                "2.巡护。每月一次。（责任单位：县水利局）",
                                "3.宣传。讲好故事。"))
                .containsExactly("LEAD 县文物局, RESPONSIBLE 县档案馆", "RESPONSIBLE 县水利局", "");
    }

    @Test
    void severalClausesOfOneTaskAreRead() {
        assertThat(read("1.建档。逐座登记（牵头单位：县文物局）。逐座挂牌（责任单位：县档案馆）。"))
                .containsExactly("LEAD 县文物局, RESPONSIBLE 县档案馆");
    }

    @Test
    void aClauseOnALineOfItsOwnBelongsToTheTaskAbove() {
        assertThat(read("1.建档。逐座登记。", "牵头单位：县文物局", "责任单位：县档案馆、县财政局", "2.巡护。每月一次。"))
                .containsExactly("LEAD 县文物局, RESPONSIBLE 县档案馆, RESPONSIBLE 县财政局", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（县文物局、县水利局，各镇人民政府）|RESPONSIBLE 县文物局, RESPONSIBLE 县水利局, RESPONSIBLE 各镇人民政府",
                "（县文物局、县水利局按职责分工负责）|RESPONSIBLE 县文物局, RESPONSIBLE 县水利局",
                "（县文物局牵头，县水利局配合）|LEAD 县文物局, COOPERATING 县水利局",
                "（此项工作由县文物局负责，县水利局协助）|RESPONSIBLE 县文物局, COOPERATING 县水利局",
                "〔县文物局牵头，县水利局配合，6月底完成〕|LEAD 县文物局, COOPERATING 县水利局",
            })
    void bracketsWithoutLabelsAreRead(String brackets, String assignments) {
        assertThat(read("1.建档。逐座登记。" + brackets, "2.巡护。每月一次（含渡口）。"))
                .containsExactly(assignments, "");
    }

    @Test
    void aClauseBehindEachSentenceIsRead() {
        assertThat(read("1.建档。逐座登记。（县文物局负责）逐座挂牌。（县档案馆负责）"))
                .containsExactly("RESPONSIBLE 县文物局, RESPONSIBLE 县档案馆");
    }

    @Test
    void aSentenceIsReadWhereNoClauseStands() {
        List<List<Assignment>> found = assignments("1.建档。由县文物局牵头，县档案馆配合，逐座登记。", "2.巡护。每月一次。");

        assertThat(drawn(found.get(0))).isEqualTo("LEAD 县文物局, COOPERATING 县档案馆");
        assertThat(found.get(0)).map(Assignment::basis).containsOnly(Basis.PROSE);
        assertThat(found.get(1)).isEmpty();
    }

    @Test
    void aSentenceIsNotReadBesideAClause() {
        assertThat(read("1.建档。由县财政局牵头筹措经费。（牵头单位：县文物局）")).containsExactly("LEAD 县文物局");
    }

    @Test
    void aRuleInAClauseHoldsForAllLaterTasks() {
        List<List<Assignment>> found =
                assignments(
                        "1.建档。登记。（责任单位：县文物局）",
                        "2.巡护。巡查。〔牵头单位：县水利局；责任单位：各镇（街道）。以下均需各镇（街道）负责，不再一一列出〕",
                        "3.宣传。宣讲。（责任单位：县委宣传部）",
                        "4.经费。保障。");

        assertThat(found)
                .map(ResponsibilitiesTest::drawn)
                .containsExactly(
                        "RESPONSIBLE 县文物局",
                        "LEAD 县水利局, RESPONSIBLE 各镇（街道）",
                        "RESPONSIBLE 县委宣传部, RESPONSIBLE 各镇（街道）",
                        "RESPONSIBLE 各镇（街道）");
        assertThat(found.get(2).get(1).basis()).isEqualTo(Basis.STANDING_RULE);
    }

    @Test
    void aBodyThatIsNamedIsNotImpliedAgain() {
        assertThat(
                        read(
                                "各项任务均由各镇人民政府负责，不再一一列出。",
                                "1.建档。登记。（责任单位：县文物局、各镇人民政府）",
                                "2.巡护。巡查。（责任单位：县水利局）"))
                .containsExactly(
                        "RESPONSIBLE 县文物局, RESPONSIBLE 各镇人民政府",
                        "RESPONSIBLE 县水利局, RESPONSIBLE 各镇人民政府");
    }

    @ParameterizedTest
    @ValueSource(strings = {"列第一位者为牵头单位，下同", "排在第一位的部门为牵头部门，下同"})
    void theFirstOfALaterListLeadsWhereARuleSaysSo(String rule) {
        assertThat(
                        read(
                                "1.建档。登记。（责任单位：县文物局、县档案馆。" + rule + "）",
                                "2.巡护。巡查。（责任单位：县水利局、县林业局）",
                                "3.宣传。宣讲。（牵头单位：县委宣传部；责任单位：县融媒体中心）"))
                .containsExactly(
                        "LEAD 县文物局, RESPONSIBLE 县档案馆",
                        "LEAD 县水利局, RESPONSIBLE 县林业局",
                        "LEAD 县委宣传部, RESPONSIBLE 县融媒体中心");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（责任单位：县文物局、县档案馆，列第一位者为牵头单位，下同）",
                "（责任单位：县文物局、县档案馆；列首位的为牵头单位，下同）",
                "（县文物局、县档案馆，列第一位者为牵头单位，下同）",
                "（县文物局、县档案馆。列第一位者为牵头单位，下同）",
            })
    void aRuleBehindTheListIsNoBody(String clause) {
        assertThat(read("1.建档。登记。" + clause, "2.巡护。巡查。（县水利局、县林业局）"))
                .containsExactly("LEAD 县文物局, RESPONSIBLE 县档案馆", "LEAD 县水利局, RESPONSIBLE 县林业局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（责任单位：县水利局、县林业局，列第一位者为牵头单位）",
                "（责任单位：县水利局、县林业局。列第一位者为牵头单位）",
                "（县水利局、县林业局，列第一位者为牵头单位）",
            })
    void aRuleInBracketsIsAboutTheirListUnlessItSaysMore(String clause) {
        assertThat(read("1.建档。登记。（责任单位：县文物局、县档案馆）", "2.巡护。巡查。" + clause, "3.宣传。宣讲。（责任单位：县委宣传部）"))
                .containsExactly(
                        "RESPONSIBLE 县文物局, RESPONSIBLE 县档案馆",
                        "LEAD 县水利局, RESPONSIBLE 县林业局",
                        "RESPONSIBLE 县委宣传部");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（县文物局牵头，各镇人民政府配合。以下均需各镇人民政府负责，不再列出）",
                "（县文物局牵头，各镇人民政府配合；以下均需各镇人民政府负责，不再列出）",
            })
    void aRuleInBracketsWithoutLabelsHoldsForLaterTasks(String clause) {
        assertThat(read("1.建档。登记。" + clause, "2.巡护。巡查。（县水利局）"))
                .containsExactly(
                        "LEAD 县文物局, COOPERATING 各镇人民政府", "RESPONSIBLE 县水利局, RESPONSIBLE 各镇人民政府");
    }

    @Test
    void whatIsToHoldBelowDoesNotHoldForTheTaskThatSaysIt() {
        assertThat(
                        read(
                                "1.建档。登记。（责任单位：县文物局、县档案馆，列第一位者为牵头单位，下同。以下均需各镇负责，不再列出）",
                                "2.巡护。巡查。（责任单位：县水利局）"))
                .containsExactly("LEAD 县文物局, RESPONSIBLE 县档案馆", "LEAD 县水利局, RESPONSIBLE 各镇");
    }

    @Test
    void aRuleBehindTheLastTaskIsNoStatementOfThatTask() {
        assertThat(
                        read(
                                "任务分工中排在第一位的部门为牵头部门。",
                                "1.建档。登记。（责任单位：县文物局、县档案馆）",
                                "2.巡护。巡查。",
                                "除特别注明外，各项任务均由各镇负责。"))
                .last()
                .isEqualTo("RESPONSIBLE 各镇");
    }

    @Test
    void whoIsImpliedAloneDoesNotLead() {
        assertThat(
                        read(
                                "1.建档。登记。（责任单位：县文物局、各镇。以下均需各镇负责，不再列出）",
                                "2.巡护。巡查。（责任单位：县水利局。列第一位者为牵头单位，下同）",
                                "3.宣传。宣讲。"))
                .containsExactly(
                        "RESPONSIBLE 县文物局, RESPONSIBLE 各镇",
                        "LEAD 县水利局, RESPONSIBLE 各镇",
                        "RESPONSIBLE 各镇");
    }

    @Test
    void aClauseThatSaysOnlyWhenLeavesTheOtherBrackets() {
        assertThat(read("1.建档。登记。（县文物局牵头，县档案馆配合）（完成时限：2031年6月）"))
                .containsExactly("LEAD 县文物局, COOPERATING 县档案馆");
    }

    @Test
    void aRuleInFrontHoldsForThePlan() {
        assertThat(
                        read(
                                "各项任务责任单位中，列第一位者为牵头单位，下同。",
                                "1.建档。登记。（责任单位：县文物局、县档案馆）",
                                "2.巡护。巡查。（县水利局、县林业局按职责分工负责）"))
                .containsExactly("LEAD 县文物局, RESPONSIBLE 县档案馆", "LEAD 县水利局, RESPONSIBLE 县林业局");
    }

    @Test
    void aRuleAboutTheFirstOfAListNeedsNoAnnouncement() {
        assertThat(read("任务责任单位排第一位的为牵头单位。", "1.建档。登记。（责任单位：县文物局、县档案馆）"))
                .containsExactly("LEAD 县文物局, RESPONSIBLE 县档案馆");
    }

    @Test
    void aRuleOfASectionHoldsThereAlone() {
        assertThat(
                        read(
                                "一、古桥",
                                "本部分各项任务均由县文物局负责。",
                                "1.建档。登记。",
                                "2.巡护。巡查。",
                                "二、渡口",
                                "3.更新。换船。（责任单位：县水利局）"))
                .containsExactly("RESPONSIBLE 县文物局", "RESPONSIBLE 县文物局", "RESPONSIBLE 县水利局");
    }

    @Test
    void aRuleAtTheEndHoldsForThePlan() {
        assertThat(
                        read(
                                "一、古桥",
                                "1.建档。登记。（责任单位：县文物局）",
                                "2.巡护。巡查。",
                                "二、附则",
                                "除特别注明外，各项任务均由各镇人民政府负责。"))
                .containsExactly("RESPONSIBLE 县文物局, RESPONSIBLE 各镇人民政府", "RESPONSIBLE 各镇人民政府");
    }

    @Test
    void aRuleRightBehindTheBracketsOfTheLastClauseHoldsForThePlan() {
        assertThat(
                        read(
                                "1.建档。登记。（责任单位：县文物局）",
                                "2.巡护。巡查。【牵头部门：县水利局；协同部门：县财政局】以上各项任务均需各镇配合落实，不再逐一列出。"))
                .containsExactly(
                        "RESPONSIBLE 县文物局, COOPERATING 各镇",
                        "LEAD 县水利局, COOPERATING 县财政局, COOPERATING 各镇");
    }

    @Test
    void aRuleForTasksThatNameNobodyLeavesTheOthersAlone() {
        assertThat(read("一、古桥", "1.建档。登记。（责任单位：县文物局）", "2.巡护。巡查。", "二、附则", "未注明责任单位的，均由各镇人民政府负责。"))
                .containsExactly("RESPONSIBLE 县文物局", "RESPONSIBLE 各镇人民政府");
    }

    @Test
    void aLeadForTasksWithoutOneGoesToTasksWithOtherBodiesToo() {
        assertThat(
                        read(
                                "一、古桥",
                                "1.建档。登记。（牵头单位：县文物局）",
                                "2.巡护。巡查。（责任单位：县财政局）",
                                "二、附则",
                                "未明确牵头单位的，均由县水利局牵头。"))
                .containsExactly("LEAD 县文物局", "RESPONSIBLE 县财政局, LEAD 县水利局");
    }

    @Test
    void aSentenceBehindSeveralTasksHoldsForAsManyAsItSays() {
        assertThat(
                        read(
                                "一、古桥",
                                "1.建档。登记。",
                                "2.巡护。巡查。",
                                "3.宣传。宣讲。",
                                "以上两项任务由县文物局牵头，县水利局、县财政局配合。",
                                "二、渡口",
                                "1.更新。换船。"))
                .containsExactly(
                        "",
                        "LEAD 县文物局, COOPERATING 县水利局, COOPERATING 县财政局",
                        "LEAD 县文物局, COOPERATING 县水利局, COOPERATING 县财政局",
                        "");
    }

    @Test
    void aSentenceBehindASectionHoldsForAllOfIt() {
        assertThat(
                        read(
                                "一、古桥",
                                "1.建档。登记。",
                                "2.巡护。巡查。（县水利局负责）",
                                "上述任务均由县文物局牵头，县财政局配合。",
                                "二、渡口",
                                "1.更新。换船。"))
                .containsExactly("LEAD 县文物局, COOPERATING 县财政局", "RESPONSIBLE 县水利局, LEAD 县文物局", "");
    }

    @Test
    void aSentenceAboveSeveralTasksHoldsForThem() {
        assertThat(read("一、古桥", "本部分工作由县文物局牵头，县财政局配合。", "1.建档。登记。", "2.巡护。巡查。", "二、渡口", "1.更新。换船。"))
                .containsExactly("LEAD 县文物局, COOPERATING 县财政局", "LEAD 县文物局, COOPERATING 县财政局", "");
    }

    @Test
    void whatIsNotListedItemByItemHoldsForTheSection() {
        assertThat(read("一、古桥", "本节任务均由各镇人民政府落实，不再逐项列出。", "1.建档。登记。（县文物局牵头）", "二、渡口", "1.更新。换船。"))
                .containsExactly("LEAD 县文物局, RESPONSIBLE 各镇人民政府", "");
    }

    @Test
    void whoExplainsThePlanIsNotResponsibleForItsLastTask() {
        assertThat(read("1.建档。登记。", "本方案由县文物局会同县财政局负责解释。")).containsExactly("");
        assertThat(read("1.建档。登记。", "以上措施由县文物局负责解释。")).containsExactly("");
    }

    @Test
    void bracketsBehindALabelledListSayWhoElseHasAPart() {
        assertThat(read("1.建档。登记。牵头单位：县文物局（县水利局、县财政局配合）", "2.巡护。巡查。（牵头单位：县水利局（县财政局配合））"))
                .containsExactly(
                        "LEAD 县文物局, COOPERATING 县水利局, COOPERATING 县财政局",
                        "LEAD 县水利局, COOPERATING 县财政局");
    }

    @Test
    void aDivisionOfWorkIsSaidBehindItsLabel() {
        assertThat(read("1.建档。登记。", "责任分工：县文物局牵头，县水利局和各镇人民政府配合。", "2.巡护。巡查。", "责任分工：县水利局、县财政局。"))
                .containsExactly(
                        "LEAD 县文物局, COOPERATING 县水利局, COOPERATING 各镇人民政府",
                        "RESPONSIBLE 县水利局, RESPONSIBLE 县财政局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、县文物局牵头工作（2项）",
                "一、县文物局牵头任务",
                "一、县文物局牵头负责的事项",
            })
    void aSectionHeadingNamesTheLead(String heading) {
        assertThat(read(heading, "1.建档。登记。", "2.巡护。巡查。（配合单位：县水利局）", "二、县水利局牵头工作（1项）", "3.更新。换船。"))
                .containsExactly("LEAD 县文物局", "COOPERATING 县水利局, LEAD 县文物局", "LEAD 县水利局");
    }

    @Test
    void aClauseUnderAHeadingHoldsForItsMeasures() {
        assertThat(
                        read(
                                "一、古桥",
                                "（一）保护古桥。（牵头单位：县文物局；责任单位：县财政局）",
                                "1.建档。登记。",
                                "2.巡护。巡查。（责任单位：县水利局）",
                                "（二）利用古桥",
                                "1.开放。定期开放。（责任单位：县文化馆）"))
                .containsExactly(
                        "LEAD 县文物局, RESPONSIBLE 县财政局",
                        "RESPONSIBLE 县水利局, LEAD 县文物局",
                        "RESPONSIBLE 县文化馆");
    }

    @Test
    void aClauseOnALineBehindTheLastOfBareTasksHoldsForAll() {
        assertThat(
                        read(
                                "一、古桥",
                                "（一）保护",
                                "1.建档。登记。",
                                "2.巡护。巡查。",
                                "（牵头单位：县文物局；责任单位：县水利局）",
                                "（二）利用",
                                "1.开放。定期开放。（责任单位：县文化馆）",
                                "2.宣传。宣讲。"))
                .containsExactly(
                        "LEAD 县文物局, RESPONSIBLE 县水利局",
                        "LEAD 县文物局, RESPONSIBLE 县水利局",
                        "RESPONSIBLE 县文化馆",
                        "");
    }

    @Test
    void aClauseOnALineHoldsForOneWhereTasksHaveSuchLinesOneByOne() {
        assertThat(
                        read(
                                "一、古桥",
                                "1.建档。登记。",
                                "责任单位：县文物局",
                                "2.巡护。巡查。",
                                "责任单位：县水利局",
                                "二、渡口",
                                "1.更新。换船。",
                                "2.宣传。宣讲。",
                                "责任单位：县委宣传部"))
                .containsExactly("RESPONSIBLE 县文物局", "RESPONSIBLE 县水利局", "", "RESPONSIBLE 县委宣传部");
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：县文物局、\n县水利局", "责任单位：\n县文物局、县水利局"})
    void aLineOfAClauseGoesOnInTheNext(String clause) {
        assertThat(read("1.建档。登记。", clause, "2.巡护。巡查。"))
                .containsExactly("RESPONSIBLE 县文物局, RESPONSIBLE 县水利局", "");
    }

    @Test
    void aClauseInTheLineOfTheLastTaskIsItsOwn() {
        assertThat(read("一、古桥", "1.建档。登记。", "2.巡护。巡查。（责任单位：县水利局）", "二、渡口", "3.更新。换船。"))
                .containsExactly("", "RESPONSIBLE 县水利局", "");
    }

    @Test
    void anOpenBracketIsReported() {
        Responsibilities.Found found = found("1.建档。登记。（责任单位：县文物局、县档案馆");

        assertThat(found.flaws()).map(Flaw::code).containsExactly(Code.BRACKET_UNBALANCED);
        assertThat(found.ofTasks().get(0).assignments()).hasSize(2);
    }

    @Test
    void theClausesOfAStretchKnowTheirPlace() {
        String text = "登记（责任单位：县文物局）。换船（含机动船）。";

        assertThat(Responsibilities.clauses(text, new Span(0, text.length())))
                .containsExactly(new Span(2, 13));
    }

    private static List<List<Assignment>> assignments(String... lines) {
        return found(lines).ofTasks().stream().map(Responsibilities.OfTask::assignments).toList();
    }

    private static Responsibilities.Found found(String... lines) {
        Outline outline = Outline.of(MendedText.of(String.join("\n", lines)));
        return Responsibilities.in(outline, outline.tasks());
    }

    private static List<String> read(String... lines) {
        return assignments(lines).stream().map(ResponsibilitiesTest::drawn).toList();
    }

    private static String drawn(List<Assignment> assignments) {
        return assignments.stream()
                .map(one -> one.role() + " " + one.mention().name())
                .collect(Collectors.joining(", "));
    }
}
