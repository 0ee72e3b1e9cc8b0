package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.fact.table.TableTask;
import org.plangraph.loader.outline.Outline;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

class RepetitionTest {

    private static final String TEXT =
            """
            登记全县古树
            清点公园座椅
            在村口设置围栏
            嘉鱼县古树看护行动方案
            一、重点任务
            （一）摸清底数。逐株登记全县古树的位置。
            （二）设置围栏。在村口和路边设置围栏。
            """;

    private final Outline outline = Outline.of(MendedText.of(TEXT, List.of()), List.of());
    private final Repetition repetition = new Repetition(outline.text(), outline.tasks());
    private final TableTask registered = row("登记全县古树");
    private final TableTask counted = row("清点公园座椅");
    private final TableTask fenced = row("在村口设置围栏");

    private TableTask row(String words) {
        int start = outline.text().indexOf(words);
        Span name = new Span(start, start + words.length());
        return new TableTask(
                null, null, name, List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
                name);
    }

    @Test
    void findsTheUnitThatSaysTheSame() {
        assertThat(repetition.of(registered)).isZero();
        assertThat(repetition.of(fenced)).isEqualTo(1);
        assertThat(repetition.of(counted)).isNegative();
    }

    @Test
    void aTableRepeatsWhereMoreThanHalfOfItDoes() {
        assertThat(repetition.isOf(List.of(registered, counted, fenced))).isTrue();
        assertThat(repetition.isOf(List.of(registered, counted))).isFalse();
    }
}
