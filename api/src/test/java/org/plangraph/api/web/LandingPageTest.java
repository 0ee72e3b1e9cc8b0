package org.plangraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.Load;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.document.Source;

/** The landing page as a reader sees it, in a browser, over a plan of an invented district. */
@SuppressWarnings("NullAway.Init") // JUnit starts them
class LandingPageTest {

    private static final List<String> LEADERS =
            List.of(
                    "发展和改革局", "发展和改革局", "财政局", "商务局", "工业和信息化局", "教育局", "科学技术局", "民政局", "水务局",
                    "农业农村局", "文化和旅游局", "卫生健康局", "应急管理局", "市场监督管理局", "交通运输局");

    /** Rows of the leaderboard that are shown at first. */
    private static final int AT_FIRST = 12;

    private static RunningServer server;
    private static Chromium browser;

    @BeforeAll
    static void start(@TempDir Path directory, @TempDir Path profile) throws Exception {
        browser = Chromium.start(profile);
        server = RunningServer.over(directory, "");
        Load load = Load.with(Extraction.standard(), false);
        Outcome outcome = load.store(server.store().dataset(), load.prepare(plan()));
        assertThat(outcome).isInstanceOf(Outcome.Loaded.class);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        browser.size(1280, 1000);
        browser.open(server.address("/?lang=zh-CN"));
    }

    @AfterEach
    void noErrorsInTheConsole() {
        assertThat(browser.errors()).isEmpty();
    }

    private static Source plan() {
        StringBuilder text =
                new StringBuilder(
                        """
                        星政发〔2024〕5号

                        星河区人民政府
                        关于印发星河区推动设备更新行动方案的通知

                        区政府各部门：
                        现将《星河区推动设备更新行动方案》印发给你们，请认真组织实施。

                        星河区人民政府
                        2024年6月1日

                        星河区推动设备更新行动方案

                        一、实施设备更新行动
                        """);
        for (int i = 0; i < LEADERS.size(); i++) {
            text.append(i + 1)
                    .append(".更新第")
                    .append(i + 1)
                    .append("批设备。到2027年，更新设备100台。（区")
                    .append(LEADERS.get(i))
                    .append("牵头）\n");
        }
        return Source.of("plan.txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void showsThePlan() {
        assertThat(browser.texts("#plans th")).contains("地区名称", "标题", "成文日期", "任务数", "目标数");
        assertThat(browser.rows("#plans")).hasSize(1);
        assertThat(browser.rows("#plans").get(0))
                .contains("星河区推动设备更新行动方案", "星政发〔2024〕5号", "2024-06-01", "15");
    }

    @Test
    void showsTheLeadersUnderTheTitlesOfTheQuestion() {
        assertThat(browser.texts("#leaders th")).containsExactly("名称", "牵头任务数", "地区数", "折算数");
        assertThat(browser.rows("#leaders")).hasSize(AT_FIRST);
        assertThat(browser.rows("#leaders").get(0)).containsExactly("发展和改革", "2", "0", "2.0");

        browser.one("#leaders .more").click();

        assertThat(browser.rows("#leaders"))
                .hasSize(14)
                .extracting(row -> row.get(0))
                .contains("水务");
        assertThat(browser.all("#leaders .more")).isEmpty();
    }

    @Test
    void speaksEnglish() {
        browser.one(".languages a[hreflang=en]").click();
        browser.await();

        assertThat(browser.texts("#leaders h2"))
                .containsExactly("Which bureau leads the most tasks");
        assertThat(browser.texts("#leaders th"))
                .containsExactly("Label", "Tasks led", "Districts", "Fractional count");
        assertThat(browser.rows("#leaders").get(0).get(0)).isEqualTo("Development and reform");
        assertThat(browser.one("main").getText()).doesNotContain("牵头", "查询");
    }

    @Test
    void answersAQuery() {
        ask("SELECT ?n (?n * 2 AS ?double) { VALUES ?n { 20 21 } }");
        browser.one("#query-form button").click();
        browser.await();

        assertThat(browser.texts("#answer th")).containsExactly("n", "double");
        assertThat(browser.rows("#answer"))
                .containsExactly(List.of("20", "40"), List.of("21", "42"));
    }

    @Test
    void answersTheQueryThatItProposesByKeyboard() {
        browser.one("#query").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.await();

        assertThat(browser.texts("#answer th"))
                .containsExactly("bureau", "label", "tasks", "districts", "fractional");
        assertThat(browser.rows("#answer")).hasSize(14);
    }

    @Test
    void showsWhereAQueryIsBroken() {
        ask("SELECT *\nWHERE { ?计划 ?p ");
        browser.one("#query-form button").click();
        browser.await();

        List<String> lines =
                String.valueOf(browser.one("#answer [role=alert]").getDomProperty("textContent"))
                        .lines()
                        .toList();
        assertThat(lines.get(1)).startsWith("Line 2, column ").contains("too early");
        assertThat(lines.get(2)).isEqualTo("WHERE { ?计划 ?p ");
        assertThat(lines.get(3)).matches(" +\\^");
        assertThat(browser.errors()).singleElement().asString().contains("/sparql", "400");
    }

    @Test
    void fitsANarrowScreen() {
        browser.size(500, 900);
        browser.open(server.address("/?lang=zh-CN"));
        assertThat(browser.number("window.innerWidth")).isBetween(400L, 500L);
        assertNothingSticksOut();

        browser.one("#query").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.await();
        assertThat(browser.rows("#answer")).isNotEmpty();
        assertNothingSticksOut();

        ask("SELECT * { ?s ?p " + "\"很长的一行\" , ".repeat(40) + "} }");
        browser.one("#query-form button").click();
        browser.await();
        assertThat(browser.all("#answer [role=alert]")).hasSize(1);
        assertNothingSticksOut();
        assertThat(browser.errors()).singleElement().asString().contains("/sparql", "400");
    }

    private static void ask(String query) {
        browser.one("#query").clear();
        browser.one("#query").sendKeys(query);
    }

    private static void assertNothingSticksOut() {
        assertThat(browser.number("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(browser.number("document.documentElement.clientWidth"));
    }
}
