package org.plangraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Store;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user types them, but for {@code serve}. */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class CommandsTest {

    private static final String PLAN =
            """
            星河区人民政府关于印发星河区推动设备更新行动方案的通知

            星河区推动设备更新行动方案

            一、实施设备更新行动
            （一）更新工业设备。到2027年，工业设备投资较2023年增长25%以上。（区工业和信息化局牵头，区财政局配合）
            （二）更新市政设施。完成老旧小区改造20个。（区住房和城乡建设局牵头）

            星河区人民政府
            2024年6月1日
            """;

    @TempDir Path home;

    private Path plan(String name) throws Exception {
        return Files.writeString(home.resolve(name), PLAN);
    }

    private String store() {
        return home.resolve("store").toString();
    }

    @Test
    void loadTellsWhatBecameOfEachDocument() throws Exception {
        Path good = plan("plan.txt");
        Path bad = Files.write(home.resolve("bad.pdf"), new byte[] {0x25, 0x50, 0x44, 0x46, 0, 1});
        Shell first = Shell.run("load", "--store", store(), good.toString(), bad.toString());
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out().lines().findFirst().orElse(""))
                .containsSubsequence("document", "tasks", "assignments", "targets", "outcome");
        assertThat(first.out()).containsPattern("plan\\.txt +2 +3 .*loaded");
        assertThat(first.out()).containsPattern("bad\\.pdf .*failed");
        assertThat(first.err()).contains("plangraph: " + bad + ": the file is of the type ");
        assertThat(Path.of(store(), "Data-0001", "stats.opt"))
                .content()
                .contains("(<https://w3id.org/plangraph/ns#ledBy> 2)");

        Shell again = Shell.run("load", "--store", store(), good.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("unchanged");
    }

    @Test
    void exportWritesAPartToAFile() throws Exception {
        Shell.run("load", "--store", store(), plan("plan.txt").toString());
        Shell plans = Shell.run("ask", "plans", "--format", "csv", "--store", store());
        String iri =
                plans.out()
                        .lines()
                        .toList()
                        .get(1)
                        .replaceAll(".*(https://[^,]*/plan/[^,]*).*", "$1");
        Path file = home.resolve("plan.nt");
        Shell export =
                Shell.run(
                        "export",
                        "--root",
                        iri,
                        "--format",
                        "ntriples",
                        "-o",
                        file.toString(),
                        "--store",
                        store());
        assertThat(export.err()).containsPattern("Writing \\d+ statements as N-Triples");
        assertThat(export.code()).isZero();
        assertThat(Files.readString(file)).contains("<" + iri + "> ", "更新工业设备");
        assertThat(home.resolve("plan.nt.part")).doesNotExist();
        Shell wrong = Shell.run("export", "--root", "http://x.test/none", "--store", store());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("http://x.test/none");
        assertThat(Shell.run("export", "--root", iri, "--format", "png", "--store", store()).err())
                .contains("graphml");
        assertThat(Shell.run("export", "--store", store()).err()).contains("Say what to export");
        assertThat(
                        Shell.run(
                                        "export",
                                        "--root",
                                        iri,
                                        "--store",
                                        home.resolve("none").toString())
                                .err())
                .contains("there is no store");
    }

    @Test
    void askAnswersFromTheStore() throws Exception {
        Shell.run("load", "--store", store(), plan("plan.txt").toString());
        Shell table = Shell.run("ask", "lead-bureaus", "--store", store());
        assertThat(table.code()).isZero();
        assertThat(table.err()).isEmpty();
        assertThat(table.out().lines().skip(2)).hasSize(2).allMatch(line -> line.contains("1.0"));
        Shell csv = Shell.run("ask", "lead-bureaus", "--store", store(), "--format", "csv");
        assertThat(csv.out().lines().findFirst())
                .hasValue("bureau,label,tasks,districts,fractional");
        Shell json = Shell.run("ask", "lead-bureaus", "--store", store(), "--format", "json");
        assertThat(JsonMapper.shared().readTree(json.out()).at("/results/bindings")).hasSize(2);
    }

    @Test
    void askSaysWhereItsAnswerComesFrom() {
        Shell shell = Shell.run("ask", "plans", "--store", store());
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).contains("There is no store", "plans that come with the program");
        assertThat(home.resolve("store")).doesNotExist();
    }

    @Test
    void askListsAndSuggests() {
        assertThat(Shell.run("ask", "--list").out()).contains("lead-bureaus", "--param language=");
        Shell misspelt = Shell.run("ask", "led-bureaus");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("did you mean lead-bureaus");
        Shell parameter =
                Shell.run("ask", "lead-bureaus", "--param", "lang=en", "--store", store());
        assertThat(parameter.code()).isEqualTo(2);
        assertThat(parameter.err()).contains("there is no parameter \"lang\"");
        assertThat(Shell.run("ask").err()).contains("--list");
    }

    @Test
    void askSaysWhoHasTheStore() throws Exception {
        try (Store store = Store.open(Path.of(store()))) {
            assertThat(store.isEmpty()).isTrue();
            Shell shell = Shell.run("ask", "plans", "--store", store());
            assertThat(shell.code()).isEqualTo(2);
            assertThat(shell.err()).contains("already open");
        }
    }

    @Test
    void extractPrintsOneLineForEachDocumentAndNothingElse() throws Exception {
        Shell shell = Shell.run("extract", plan("a.txt").toString(), plan("b.txt").toString());
        assertThat(shell.code()).isZero();
        assertThat(shell.out().lines())
                .hasSize(2)
                .allSatisfy(
                        line ->
                                assertThat(JsonMapper.shared().readTree(line).get("tasks"))
                                        .hasSize(2));
        assertThat(Shell.run("extract", "--pretty", plan("a.txt").toString()).out().lines().count())
                .isGreaterThan(20);
    }

    @Test
    void extractTellsByItsExitCodeThatNoPlanWasFound() throws Exception {
        Path empty = Files.writeString(home.resolve("empty.txt"), "没有任务。\n");
        Shell shell = Shell.run("extract", empty.toString());
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out().lines()).hasSize(1);
        assertThat(shell.err()).contains("empty.txt");
    }

    @Test
    void namesWhatIsMissing() throws Exception {
        Shell missing = Shell.run("load", "--store", store(), home.resolve("none.txt").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("none.txt: there is no such file");
        Path folder = Files.createDirectory(home.resolve("folder"));
        assertThat(Shell.run("extract", folder.toString()).err())
                .contains("no document in this directory", ".docx");
        assertThat(home.resolve("store")).doesNotExist();
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        Shell misspelt = Shell.run("laod", "x");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("no command \"laod\"", "Did you mean load?");
        assertThat(Shell.run().err()).contains("serve, load, extract, ask or evaluate");
        assertThat(Shell.run("serve", "--prot", "1").code()).isEqualTo(2);
        assertThat(Shell.run("ask", "plans", "--format", "xml").err()).contains("--format");
    }

    @Test
    void helpsWithExamples() {
        assertThat(Shell.run("--help").out()).contains("Examples:", "plangraph ask lead-bureaus");
        assertThat(Shell.run("load", "--help").out()).contains("Exit code: 0", "--without-text");
        assertThat(Shell.run("--version").out()).matches("plangraph \\d+\\.\\d+\\.\\d+.*\\R");
    }
}
