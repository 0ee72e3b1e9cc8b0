package org.plangraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Store;

/** What reviewers and analysts add, from the command line to the graph. */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class CorrectedLoadTest {

    private static final String PLAN =
            """
            星河区人民政府关于印发星河区推动设备更新行动方案的通知
            星政发〔2024〕3号

            星河区推动设备更新行动方案

            一、实施设备更新行动
            （一）更新工业设备。到2027年，工业设备投资较2023年增长25%以上。（牵头单位：区工业和信息化局；责任单位：区飞鹭办）
            （二）更新市政设施。完成老旧小区改造20个。（牵头单位：区住房和城乡建设局）
            （三）更新农业机械。区农业农村局要抓好落实。

            星河区人民政府
            2024年6月1日
            """;

    private static final String REVIEW =
            """
            plan: {number: 星政发〔2024〕3号}
            by: 林一
            date: 2026-03-02
            why: 与原文核对
            corrections:
              - judgement: mention
                words: 区飞鹭办
                is: {bureaus: [商务], kind: bureau}
              - judgement: responsibility
                heading: 更新农业机械
                words: 区农业农村局
                is: lead
              - judgement: target
                heading: 更新市政设施
                words: 老旧小区改造20个
                is: {deadline: 2024, comparator: ">="}
            """;

    private static final String CORRECTED_TARGET =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            ASK { ?target pg:deadline ?year ; pg:comparator ">=" ; pg:value 20.0 ; pg:correction ?c .
                  ?c pg:correctedBy "林一" ; pg:reason "与原文核对" ; pg:statedIn "star.yaml:13" ;
                     pg:original ?was . FILTER (CONTAINS(?was, '"comparator":"="')) }
            """;

    private static final String CORRECTED_LEAD =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            ASK { ?task pg:ledBy/pg:bureau/skos:prefLabel "农业农村"@zh ; pg:assignment ?a .
                  ?a pg:basis pg:Corrected ; pg:correction/pg:correctedBy "林一" }
            """;

    private static final String SETTLED =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            ASK { ?p a pg:Problem ; pg:problemCode "agency-unknown" ; pg:line 7 ; pg:words "区飞鹭办" ;
                  pg:settledBy/pg:correctedBy "林一" ; pg:task ?task }
            """;

    @TempDir Path home;

    private Shell load(String text, String... more) throws Exception {
        Path plan = Files.writeString(home.resolve("plan.txt"), text);
        String[] arguments = new String[4 + more.length];
        System.arraycopy(
                new String[] {"load", "--store", home.resolve("store").toString()},
                0,
                arguments,
                0,
                3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        arguments[arguments.length - 1] = plan.toString();
        return Shell.run(arguments);
    }

    private Path review(String yaml) throws Exception {
        Path folder = Files.createDirectories(home.resolve("review"));
        Files.writeString(folder.resolve("star.yaml"), yaml);
        return folder;
    }

    private boolean ask(String query) throws Exception {
        try (Store store = Store.open(home.resolve("store"))) {
            return Txn.calculateRead(
                    store.dataset(), () -> QueryExecution.create(query, store.dataset()).execAsk());
        }
    }

    @Test
    void correctionsReachTheGraphAndOutliveANewEdition() throws Exception {
        assertThat(load(PLAN).out()).contains("warning agency-unknown: 1 in 1 document");
        assertThat(ask(CORRECTED_TARGET)).isFalse();
        assertThat(ask(CORRECTED_LEAD)).isFalse();

        String review = review(REVIEW).toString();
        Shell corrected = load(PLAN, "--corrections", review);
        assertThat(corrected.code()).isZero();
        assertThat(corrected.out()).containsPattern("plan\\.txt .*loaded");
        assertThat(corrected.out()).doesNotContain("agency-unknown", "correction-");
        assertThat(ask(CORRECTED_TARGET)).isTrue();
        assertThat(ask(CORRECTED_LEAD)).isTrue();
        assertThat(ask(SETTLED)).isTrue();
        assertThat(load(PLAN, "--corrections", review).out()).contains("unchanged");

        String edition = PLAN.replace("（三）更新", "（三）更新港口设施。更新岸桥2台。（牵头单位：区交通运输局）\n（四）更新");
        assertThat(load(edition, "--corrections", review).out()).contains("edition replaced");
        assertThat(ask(CORRECTED_TARGET)).isTrue();
        assertThat(ask(CORRECTED_LEAD)).isTrue();
    }

    @Test
    void whatNoLongerStandsIsReportedAndHarmsNothingElse() throws Exception {
        String review = review(REVIEW).toString();
        String edition = PLAN.replace("老旧小区改造20个", "老旧小区改造30个");
        Shell shell = load(edition, "--corrections", review);
        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .contains("warning correction-unsupported: 1 in 1 document")
                .contains("star.yaml:13 by 林一 is not followed: the words “老旧小区改造20个” do not stand");
        assertThat(ask(CORRECTED_LEAD)).isTrue();
        assertThat(ask(CORRECTED_TARGET)).isFalse();
    }

    @Test
    void aChangedFolderLoadsThePlanAgainAndTheStoreHasOneOfItsOwn() throws Exception {
        Path own = Files.createDirectories(home.resolve("store/corrections"));
        Files.writeString(own.resolve("star.yaml"), REVIEW);
        load(PLAN);
        assertThat(ask(CORRECTED_LEAD)).isTrue();
        Files.writeString(own.resolve("star.yaml"), REVIEW.replace("is: lead", "is: responsible"));
        assertThat(load(PLAN).out()).containsPattern("plan\\.txt .*loaded");
        assertThat(ask(CORRECTED_LEAD)).isFalse();
    }

    @Test
    void aBrokenEntryIsToldWithItsLine() throws Exception {
        String review = review(REVIEW.replace("is: lead", "is: leader")).toString();
        Shell shell = load(PLAN, "--corrections", review);
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err())
                .contains("star.yaml:12: is: \"leader\" is not known; write one of lead");
        assertThat(ask(CORRECTED_TARGET)).isTrue();
    }

    @Test
    void oneMistakeAtTheTopIsToldOnceAndAFileIsNoFolder() throws Exception {
        Path review = review(REVIEW.replace("2026-03-02", "2.3.2026"));
        Shell shell = Shell.run("corrections", "check", review.toString());
        assertThat(shell.out().lines())
                .containsExactly(
                        "star.yaml:3: \"2.3.2026\" is no date; write it as 2026-03-02.",
                        "0 judgements can be read, 1 fault");
        Shell file = Shell.run("corrections", "check", review.resolve("star.yaml").toString());
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("star.yaml is a file: name the folder it stands in.");
    }

    @Test
    void checkTellsWhatCannotBeFollowed() throws Exception {
        String review = review(REVIEW).toString();
        Path plan = Files.writeString(home.resolve("plan.txt"), PLAN);
        Shell sound = Shell.run("corrections", "check", review, plan.toString());
        assertThat(sound.out()).contains("3 judgements can be read, 0 faults");
        assertThat(sound.code()).isZero();

        Path other = Files.writeString(home.resolve("other.txt"), PLAN.replace("3号", "9号"));
        Shell shell = Shell.run("corrections", "check", review, other.toString());
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).contains("star.yaml:6: none of the documents is the plan");
        assertThat(Shell.run("corrections", "check", home.resolve("none").toString()).code())
                .isEqualTo(2);
    }

    @Test
    void analystsAddABureauWithoutJava() throws Exception {
        Path ours = Files.createDirectories(home.resolve("ours"));
        Path file =
                Files.writeString(
                        ours.resolve("ours.ttl"),
                        """
                        @prefix pg:     <https://w3id.org/plangraph/ns#> .
                        @prefix skos:   <http://www.w3.org/2004/02/skos/core#> .
                        @prefix bureau: <https://w3id.org/plangraph/id/bureau/> .

                        bureau:heron a pg:Bureau , skos:Concept ;
                            skos:prefLabel "飞鹭"@zh , "Herons"@en ;
                            pg:status pg:Reviewed .
                        """);
        assertThat(Shell.run("schemes", "check", ours.toString()).code()).isZero();
        assertThat(Shell.run("schemes", "list", ours.toString()).out()).contains("\t飞鹭\tHerons");
        Shell shell = load(PLAN, "--schemes", ours.toString());
        assertThat(shell.out()).doesNotContain("agency-unknown");
        String asked =
                "PREFIX pg: <https://w3id.org/plangraph/ns#>"
                        + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ASK {"
                        + " ?task pg:supportedBy/pg:bureau/skos:prefLabel \"Herons\"@en }";
        assertThat(ask(asked)).isTrue();

        Files.writeString(file, "bureau:heron a pg:Bureau .\n");
        Shell broken = load(PLAN, "--schemes", ours.toString());
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("ours.ttl:1: this is no Turtle");
        Shell check = Shell.run("schemes", "check", ours.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("1 error, 0 warnings");
    }

    @Test
    void problemsAreListedWithTheirPlaces() throws Exception {
        Path list = home.resolve("open.csv");
        Path plan = Files.writeString(home.resolve("plan.txt"), PLAN);
        Shell shell = Shell.run("extract", "--problems", list.toString(), plan.toString());
        assertThat(shell.out().lines()).hasSize(1);
        assertThat(shell.err()).contains("plan.txt:7: “区飞鹭办” No bureau is known");
        assertThat(Files.readString(list))
                .startsWith("document,severity,code,line,start,end,words,message,settledBy")
                .contains("plan.txt,warning,agency-unknown,7,");
    }
}
