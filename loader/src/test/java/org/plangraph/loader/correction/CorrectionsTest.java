package org.plangraph.loader.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Task;

/** Each kind of judgement, on a plan of an invented district. */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class CorrectionsTest {

    private static final String PLAN =
            """
            云川区人民政府关于印发云川区推动设备更新行动方案的通知
            云政发〔2024〕3号

            云川区推动设备更新行动方案

            一、实施设备更新行动
            （一）更新工业设备。更新设备300台、改造产线20条。（牵头单位：区工业和信息化局；责任单位：区飞鹭办）
            （二）更新市政设施。完成老旧小区改造20个。（牵头单位：区住建中心；责任单位：区财政局）
            （三）更新农业机械。由区飞鹭局抓好落实，新增大型农机100台。
            （四）加强宣传引导。营造浓厚氛围。

            云川区人民政府
            2024年6月1日
            """;

    private static final String HEAD =
            "plan: {number: 云政发〔2024〕3号}\nby: 林一\ndate: 2026-03-02\nwhy: 核对\ncorrections:\n";

    @TempDir Path folder;

    private Extract corrected(String... entries) throws Exception {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (String entry : entries) {
            yaml.append("  - {").append(entry).append("}\n");
        }
        Files.writeString(folder.resolve("review.yaml"), yaml);
        Corrections corrections = Corrections.in(folder);
        assertThat(corrections.flaws()).isEmpty();
        return Extraction.standard()
                .correctedBy(corrections)
                .extract(Source.of("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> unfollowed(Extract extract) {
        return extract.problems().stream()
                .filter(
                        problem ->
                                problem.code() == Code.CORRECTION_UNSUPPORTED
                                        || problem.code() == Code.CORRECTION_CONTRADICTED)
                .map(Problem::message)
                .toList();
    }

    @Test
    void aMentionIsThatBureau() throws Exception {
        Extract extract =
                corrected(
                        "judgement: mention, words: 区飞鹭办, is: {bureaus: [商务], kind: working-group}");
        Responsibility body = extract.tasks().get(0).responsible().get(0);
        assertThat(body.name()).isEqualTo("区飞鹭办");
        assertThat(body.bureaus()).containsExactly("商务");
        assertThat(body.kind()).isEqualTo(AgencyKind.WORKING_GROUP);
        assertThat(body.corrections().get(0).was()).containsEntry("bureaus", List.of("飞鹭"));
        assertThat(body.corrections().get(0).source()).isEqualTo("review.yaml:6");
        assertThat(unfollowed(extract)).isEmpty();
    }

    @Test
    void aMentionIsAnotherName() throws Exception {
        Extract extract =
                corrected("judgement: mention, task: 2, words: 区住建中心, is: {name: 区住房和城乡建设局}");
        Responsibility body = extract.tasks().get(1).lead().get(0);
        assertThat(body.name()).isEqualTo("区住建中心");
        assertThat(body.means()).isEqualTo("区住房和城乡建设局");
        assertThat(body.kind()).isEqualTo(AgencyKind.BUREAU);
    }

    @Test
    void aBodyLeadsOrDoesNot() throws Exception {
        Extract extract =
                corrected(
                        "judgement: responsibility, heading: 更新市政设施, words: 区财政局, is: lead",
                        "judgement: responsibility, task: 2, words: 区住建中心, is: none",
                        "judgement: responsibility, task: 3, words: 区飞鹭局, is: cooperating");
        Task facilities = extract.tasks().get(1);
        assertThat(facilities.lead()).extracting(Responsibility::name).containsExactly("区财政局");
        assertThat(facilities.lead().get(0).basis()).isEqualTo(Basis.CORRECTED);
        assertThat(facilities.responsible()).isEmpty();
        assertThat(facilities.corrections().get(0).was()).containsEntry("lead", "区住建中心");
        Responsibility added = extract.tasks().get(2).responsible().get(0);
        assertThat(added.role()).isEqualTo(Role.COOPERATING);
        int[] text = PLAN.codePoints().toArray();
        assertThat(new String(text, added.start(), added.end() - added.start())).isEqualTo("区飞鹭局");
    }

    @Test
    void aTargetHasThatValueOrIsNoneOrIsMissing() throws Exception {
        Extract extract =
                corrected(
                        "judgement: target, words: 老旧小区改造20个, is: {value: 200, unit: none}",
                        "judgement: target, words: 改造产线20条, is: none",
                        "judgement: target, words: 抓好落实, is: {indicator: 落实, kind: milestone}");
        Target changed = extract.tasks().get(1).targets().get(0);
        assertThat(changed.value()).isEqualByComparingTo("200");
        assertThat(changed.unit()).isNull();
        assertThat(changed.corrections().get(0).was()).containsEntry("unit", "个");
        assertThat(extract.tasks().get(0).targets()).extracting(Target::unit).containsExactly("台");
        assertThat(extract.tasks().get(2).targets()).extracting(Target::quote).contains("抓好落实");
        assertThat(unfollowed(extract)).isEmpty();
    }

    @Test
    void aTaskAndThePlanAreCalledSo() throws Exception {
        Extract extract =
                corrected(
                        "judgement: task, task: 3, is: {number: '9', heading: 更新农机, sectors: [农业农村]}",
                        "judgement: plan, is: {title: 云川区方案, district: '370102', date: 2024-07-01}");
        assertThat(unfollowed(extract)).isEmpty();
        assertThat(extract.tasks().get(2).sectors()).containsExactly("农业农村");
        assertThat(extract.tasks().get(2).number()).isEqualTo("9");
        assertThat(extract.plan().title()).isEqualTo("云川区方案");
        assertThat(extract.plan().issued()).hasToString("2024-07-01");
        assertThat(extract.plan().corrections().get(0).was()).containsKey("district");
        assertThat(extract.problems())
                .filteredOn(problem -> problem.code() == Code.DISTRICT_UNKNOWN)
                .allMatch(problem -> !problem.isOpen());
    }

    @Test
    void twoAgenciesAreOneAndAProblemIsSettled() throws Exception {
        Extract extract =
                corrected(
                        "judgement: agencies, words: [区飞鹭办, 区工业和信息化局], is: 区工业和信息化局",
                        "judgement: problem, code: task-without-responsibility, task: 4, is: settled");
        assertThat(extract.tasks().get(0).responsible().get(0).means()).isEqualTo("区工业和信息化局");
        assertThat(extract.problems())
                .filteredOn(problem -> problem.code() == Code.TASK_WITHOUT_RESPONSIBILITY)
                .singleElement()
                .matches(problem -> !problem.isOpen());
    }

    @Test
    void contradictionsAreReportedAndNeitherIsFollowed() throws Exception {
        Extract extract =
                corrected(
                        "judgement: target, words: 老旧小区改造20个, is: {value: 21}",
                        "judgement: target, words: 完成老旧小区改造20个, is: {value: 22}",
                        "judgement: target, words: 完成老旧小区改造20个, is: {deadline: 2025}");
        assertThat(unfollowed(extract))
                .hasSize(2)
                .allMatch(message -> message.contains("says otherwise of the same"));
        Target target = extract.tasks().get(1).targets().get(0);
        assertThat(target.value()).isEqualByComparingTo("20");
        assertThat(target.deadline()).isEqualTo(2025);
    }

    @Test
    void evidenceThatDoesNotStandIsReportedWithACure() throws Exception {
        Extract extract =
                corrected(
                        "judgement: responsibility, task: 1, words: 区财政局, is: lead",
                        "judgement: target, task: 8, words: 20个, is: none",
                        "judgement: mention, words: 区商务局, is: {kind: company}",
                        "judgement: mention, words: 区飞鹭办, is: {bureaus: [飞艇]}",
                        "judgement: target, words: 20, is: none",
                        "judgement: target, words: 抓好落实, is: {value: 3}",
                        "judgement: problem, code: title-missing, is: settled");
        assertThat(unfollowed(extract))
                .satisfiesExactly(
                        m ->
                                assertThat(m)
                                        .contains(
                                                "“区财政局” do not stand in task 1; they stand in task 2"),
                        m -> assertThat(m).contains("there is no task 8"),
                        m -> assertThat(m).contains("“区商务局” do not stand in the plan"),
                        m -> assertThat(m).contains("no scheme has a bureau “飞艇”"),
                        m -> assertThat(m).contains("“20” stand", "quote more of them"),
                        m -> assertThat(m).contains("give at least indicator and kind"),
                        m ->
                                assertThat(m)
                                        .contains("no problem title-missing in the plan any more"));
    }

    @Test
    void onlyThePlanThatIsNamedIsConcerned() throws Exception {
        Files.writeString(
                folder.resolve("a.yaml"), HEAD + "  - {judgement: plan, is: {issuer: 甲}}\n");
        Corrections corrections = Corrections.in(folder);
        PlanKeys own = PlanKeys.of(Extraction.standard().extract(source(PLAN)));
        PlanKeys other =
                PlanKeys.of(Extraction.standard().extract(source(PLAN.replace("3号", "4号"))));
        assertThat(corrections.digest(own)).isNotEmpty();
        assertThat(corrections.digest(other)).isEmpty();
    }

    private static Source source(String text) {
        return Source.of("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
