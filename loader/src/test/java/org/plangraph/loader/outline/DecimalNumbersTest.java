package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.MendedText;

class DecimalNumbersTest {

    @Test
    void theyNestByTheirPoints() {
        assertThat(
                        tasks(
                                "1 总体要求",
                                "量力而行。",
                                "2 主要任务",
                                "2.1 古桥",
                                "2.1.1 建档",
                                "逐座建档。",
                                "2.1.2 挂牌。逐座挂牌。",
                                "2.2 渡口",
                                "2.2.1 更新。更新渡船。",
                                "3 保障措施",
                                "3.1 经费。列入预算。"))
                .containsExactly("2.1.1 建档 2", "2.1.2 挂牌 2", "2.2.1 更新 2", "3.1 经费 1");
    }

    @Test
    void sectionsMayBeNumberedOtherwise() {
        assertThat(tasks("一、古桥", "1.1 建档。逐座建档。", "1.2 挂牌。逐座挂牌。", "二、渡口", "2.1 更新。更新渡船。"))
                .containsExactly("1.1 建档 1", "1.2 挂牌 1", "2.1 更新 1");
    }

    @Test
    void figuresAtTheHeadOfALineAreNone() {
        assertThat(
                        tasks(
                                "1 主要任务",
                                "1.1 古桥",
                                "1.1.1 建档。逐座建档。",
                                "3.5公里步道贯通。",
                                "2个渡口完成改造。",
                                "1.1.2 挂牌。逐座挂牌。",
                                "2 保障措施",
                                "2.1 经费。列入预算。"))
                .containsExactly("1.1.1 建档 2", "1.1.2 挂牌 2", "2.1 经费 1");
    }

    @Test
    void twoLinesThatBeginWithFiguresAreNoNumbering() {
        assertThat(tasks("一、古桥", "1.1万米步道贯通。", "1.2万米步道待建。", "二、渡口。更新渡船。"))
                .containsExactly("1 古桥 0", "2 渡口 0");
    }

    private static List<String> tasks(String... lines) {
        Outline outline = Outline.of(MendedText.of(String.join("\n", lines)));
        return outline.tasks().stream()
                .map(
                        task ->
                                task.number()
                                        + " "
                                        + outline.heading(task.unit())
                                        + " "
                                        + task.ancestors().size())
                .toList();
    }
}
