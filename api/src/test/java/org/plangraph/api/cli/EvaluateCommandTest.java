package org.plangraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate} as a user types it. */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class EvaluateCommandTest {

    private static final String PLAN =
            """
            星河区推动设备更新行动方案

            一、实施设备更新行动
            （一）更新工业设备。到2027年，工业设备投资较2023年增长25%以上。（区工业和信息化局牵头，区财政局配合）
            （二）更新市政设施。完成老旧小区改造20个。（区住房和城乡建设局牵头）

            星河区人民政府
            2024年6月1日
            """;

    /** One lead is not the one that stands in the plan; nothing is said about targets. */
    private static final String GOLD =
            """
            {"tasks": [
              {"number": "1", "heading": "更新工业设备", "lead": [{"name": "区工业和信息化局", "bureaus": ["工业和信息化"]}]},
              {"number": "2", "heading": "更新市政设施", "lead": [{"name": "区“住建”局, 本级"}]}
            ]}
            """;

    @TempDir Path home;

    private String gold;
    private String plan;

    @BeforeEach
    void write() throws Exception {
        plan = Files.writeString(home.resolve("plan.txt"), PLAN).toString();
        Files.writeString(Files.createDirectory(home.resolve("gold")).resolve("plan.json"), GOLD);
        gold = home.resolve("gold").toString();
    }

    @Test
    void showsEachFieldOfEachDocumentTheTotalAndTheDifferences() {
        Shell shell = Shell.run("evaluate", gold, plan);

        assertThat(shell.code()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .containsSubsequence("document", "field", "matched", "missing", "extra", "f1")
                .containsPattern("plan\\.txt +tasks +2 +0 +0 +1\\.0000 +1\\.0000 +1\\.0000")
                .containsPattern("total +tasks +2 +0 +0")
                .containsPattern("lead +1 +1 +1 +0\\.5000")
                .contains("plan.txt 2 lead: expected 区“住建”局, 本级 · found 区住房和城乡建设局")
                .doesNotContain("targets");
    }

    @Test
    void writesForMachines() throws Exception {
        Path differences = home.resolve("differences.csv");
        Shell csv =
                Shell.run(
                        "evaluate",
                        gold,
                        plan,
                        "--format",
                        "csv",
                        "--differences",
                        differences.toString());

        assertThat(csv.out().lines())
                .startsWith("document,field,matched,missing,extra,precision,recall,f1")
                .contains("total,lead,1,1,1,0.5000,0.5000,0.5000");
        assertThat(Files.readAllLines(differences))
                .containsExactly(
                        "document,task,field,expected,found",
                        "plan.txt,2,lead,\"区“住建”局, 本级\",区住房和城乡建设局");
        JsonNode json =
                JsonMapper.shared()
                        .readTree(Shell.run("evaluate", gold, plan, "--format", "json").out());
        assertThat(json.at("/documents/0/gold").asString()).isEqualTo("plan.json");
        assertThat(json.at("/documents/0/fields/headings/matched").asInt()).isEqualTo(2);
        assertThat(json.at("/total/lead/f1").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/differences/0/task").asString()).isEqualTo("2");
    }

    @Test
    void failsUnderAFloor() {
        assertThat(Shell.run("evaluate", gold, plan, "--floor", "headings=1").code()).isZero();
        Shell under =
                Shell.run("evaluate", gold, plan, "--floor", "lead=0.95", "--floor", "tasks=1");
        assertThat(under.code()).isEqualTo(1);
        assertThat(under.err().lines())
                .containsExactly(
                        "plangraph: lead: F1 0.5000 is under the floor 0.95. The differences tell where.");
        Shell unjudged = Shell.run("evaluate", gold, plan, "--floor", "roster=0.5");
        assertThat(unjudged.code()).isEqualTo(1);
        assertThat(unjudged.err()).contains("roster: no gold judges it");
    }

    @Test
    void refusesFloorsThatMeanNothing() {
        Shell field = Shell.run("evaluate", gold, plan, "--floor", "leads=0.9");
        assertThat(field.code()).isEqualTo(2);
        assertThat(field.err()).contains("no field \"leads\"", "targets-strict");
        Shell share = Shell.run("evaluate", gold, plan, "--floor", "lead=95");
        assertThat(share.code()).isEqualTo(2);
        assertThat(share.err()).contains("\"95\" is no number from 0 to 1");
    }

    @Test
    void namesWhatHasNoCounterpart() throws Exception {
        String other = Files.writeString(home.resolve("other.txt"), "二、其他\n").toString();
        Files.writeString(home.resolve("gold/none.json"), "{\"plan\": {\"title\": \"无\"}}");

        Shell shell = Shell.run("evaluate", gold, plan, other);

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).contains("total");
        assertThat(shell.err())
                .contains("none.json: none of the documents is its own")
                .contains("other.txt: no gold is of this document", "(other.json)");
    }

    @Test
    void saysWhatIsWrongWithAGold() throws Exception {
        Files.writeString(
                home.resolve("gold/plan.json"),
                "{\"tasks\": [{\"number\": \"1\", \"leads\": []}]}");
        Shell misspelt = Shell.run("evaluate", gold, plan);
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("plan.json: /tasks/0/leads is no field there");
        assertThat(Shell.run("evaluate", home.resolve("nowhere").toString(), plan).err())
                .contains("nowhere: there is no such file or directory");
    }

    /** What {@code extract} prints is a gold as it stands. */
    @Test
    void anExtractAgreesWithItself() throws Exception {
        Files.writeString(
                home.resolve("gold/plan.json"), Shell.run("extract", "--pretty", plan).out());

        Shell shell =
                Shell.run(
                        "evaluate", gold, plan, "--floor", "targets-strict=1", "--floor", "plan=1");

        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).doesNotContain("expected");
    }

    /** The name in the gold is that of a reviewer; the bureau is in nobody's schemes but ours. */
    @Test
    void judgesWhatIsReadWithSchemesAndCorrections() throws Exception {
        Path review = Files.createDirectory(home.resolve("review"));
        Files.writeString(
                review.resolve("r.yaml"),
                """
                plan: {title: 星河区推动设备更新行动方案}
                by: 林一
                date: 2026-03-02
                why: 与原文核对
                corrections:
                  - {judgement: responsibility, task: 2, words: 区住房和城乡建设局, is: responsible}
                """);
        Path ours = Files.createDirectory(home.resolve("ours"));
        Files.writeString(
                ours.resolve("ours.ttl"),
                """
                @prefix skos:   <http://www.w3.org/2004/02/skos/core#> .
                @prefix bureau: <https://w3id.org/plangraph/id/bureau/> .
                bureau:finance skos:prefLabel "钱粮"@zh ; skos:altLabel "财政"@zh .
                """);
        String[] ruled = {"--schemes", ours.toString(), "--corrections", review.toString(), plan};
        Path file = home.resolve("gold/plan.json");
        Files.writeString(file, run("extract", ruled).out());
        assertThat(Files.readString(file)).contains("钱粮", "\"was\":{");

        Shell same = run("evaluate", ruled);
        assertThat(same.code()).isZero();
        assertThat(same.out()).doesNotContain("expected").containsPattern(" lead +1 +0 +0 ");
        Shell without = Shell.run("evaluate", gold, plan);
        assertThat(without.out()).contains("plan.txt 2 lead: expected ", "found 区住房和城乡建设局");

        Files.writeString(review.resolve("s.yaml"), "corrections: [\n");
        Shell broken = run("evaluate", ruled);
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).containsPattern("review/s\\.yaml:\\d: this is no YAML");
        assertThat(broken.out()).containsPattern(" lead +1 +0 +0 ");
    }

    private Shell run(String command, String... more) {
        Stream<String> first =
                command.equals("evaluate") ? Stream.of(command, gold) : Stream.of(command);
        return Shell.run(Stream.concat(first, Stream.of(more)).toArray(String[]::new));
    }
}
