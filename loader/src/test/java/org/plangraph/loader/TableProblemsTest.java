package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem;

/** What is wrong in a table of tasks is told, with its place. */
class TableProblemsTest {

    private static final String TITLE = "嘉鱼县古树看护任务清单\n嘉鱼县人民政府\n2026年5月6日\n序号\t工作任务\t牵头单位\t完成时限\n";

    private static List<Problem> problems(String name, String text, Code... codes) {
        Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
        return Extraction.standard().extract(source).problems().stream()
                .filter(problem -> List.of(codes).contains(problem.code()))
                .toList();
    }

    private static List<Problem> numbering(String name, String text) {
        return problems(name, text, Code.NUMBER_MISSING, Code.NUMBER_DUPLICATE);
    }

    @Test
    void numbersThatAreMissingOrRepeatedAreTold() {
        String text =
                TITLE
                        + "1\t登记古树\t县林业局\t8月底\n"
                        + "2\t设置围栏\t县林业局\t8月底\n"
                        + "2\t救治病树\t县林业局\t长期\n"
                        + "5\t培训护林员\t县林业局\t长期\n";
        assertThat(numbering("plan.txt", text))
                .extracting(Problem::code, Problem::message, Problem::line, Problem::words)
                .containsExactly(
                        tuple(
                                Code.NUMBER_DUPLICATE,
                                "Number 2 is given to more than one task.",
                                7,
                                "2"),
                        tuple(
                                Code.NUMBER_MISSING,
                                "Between numbers 2 and 5 something is missing.",
                                8,
                                "5"));
    }

    @Test
    void aCountThatBeginsAnewAndASharedNumberAreInOrder() {
        String text =
                "<html><body><p>嘉鱼县古树看护任务清单</p><table>"
                        + "<tr><td>序号</td><td>任务</td><td>牵头单位</td></tr>"
                        + "<tr><td colspan=3>一、登记</td></tr>"
                        + "<tr><td>1</td><td>登记古树</td><td>县林业局</td></tr>"
                        + "<tr><td colspan=3>二、看护</td></tr>"
                        + "<tr><td>1</td><td>设置围栏</td><td>县林业局</td></tr>"
                        + "<tr><td rowspan=2>2</td><td>救治病树</td><td>县林业局</td></tr>"
                        + "<tr><td>培训护林员</td><td>县财政局</td></tr>"
                        + "</table></body></html>";
        assertThat(numbering("plan.html", text)).isEmpty();
    }

    @Test
    void namesThatCannotBePlacedAreTold() {
        String text = TITLE + "1\t登记古树\t县林业局\t8月底\n" + "2\t设置围栏\t局\t8月底\n" + "3\t\t县财政局\t长期\n";
        assertThat(problems("plan.txt", text, Code.CLAUSE_UNREAD))
                .extracting(Problem::line, Problem::words)
                .containsExactly(tuple(6, "局"), tuple(7, "县财政局"));
    }

    @Test
    void aRowOfARepeatingTableThatFitsNoTaskIsTold() {
        String text =
                """
                嘉鱼县古树看护行动方案

                一、重点任务
                （一）摸清底数。逐株登记全县古树的位置、树种和长势，建立一树一册。
                （二）设置围栏。在村口和路边的古树四周设置围栏和说明牌，派人巡查。

                嘉鱼县人民政府
                2026年5月6日

                附件
                任务分工表
                序号\t工作任务\t牵头单位
                1\t逐株登记全县古树的位置、树种和长势\t县林业局
                2\t在村口和路边的古树四周设置围栏和说明牌\t县林业局
                3\t清点公园座椅\t县财政局
                """;
        assertThat(problems("plan.txt", text, Code.CLAUSE_UNREAD))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.words()).contains("清点公园座椅", "县财政局");
                            assertThat(problem.message()).contains("is like none of them");
                        });
    }
}
