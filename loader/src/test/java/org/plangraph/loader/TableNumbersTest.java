package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.extract.Action;
import org.plangraph.loader.fact.table.TableTask;
import org.plangraph.loader.fact.table.TableTask.Group;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

class TableNumbersTest {

    private static final Span FIRST = new Span(0, 2);
    private static final Span SECOND = new Span(2, 4);

    private static PlanTables.Row row(@Nullable String number, Span... groups) {
        TableTask task =
                new TableTask(
                        number,
                        null,
                        FIRST,
                        List.of(),
                        List.of(),
                        List.of(groups).stream().map(words -> new Group(words, words)).toList(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        FIRST);
        return new PlanTables.Row(task, 0, null);
    }

    private static TableNumbers numbers(PlanTables.Row... rows) {
        return new TableNumbers(MendedText.of("甲类乙类", List.of()), List.of(), List.of(rows));
    }

    private static List<String> all(PlanTables.Row... rows) {
        TableNumbers numbers = numbers(rows);
        return IntStream.range(0, rows.length).mapToObj(numbers::number).toList();
    }

    @Test
    void aTaskHasItsOwnNumberWhereNoOtherHasIt() {
        assertThat(all(row("7", FIRST), row("9", SECOND))).containsExactly("7", "9");
    }

    @Test
    void elseItHasThePathOfOrdinals() {
        assertThat(all(row(null, FIRST), row(null, FIRST), row(null, SECOND)))
                .containsExactly("1.1", "1.2", "2.1");
        assertThat(all(row("1", FIRST), row("1", SECOND))).containsExactly("1.1", "2.1");
        assertThat(all(row("1"), row("1"))).containsExactly("1", "1.2");
        assertThat(all(row(null), row(null))).containsExactly("1", "2");
    }

    @Test
    void aGroupIsNamedOnce() {
        assertThat(numbers(row("1", FIRST), row("2", FIRST), row("3", SECOND)).actions())
                .extracting(Action::number, Action::heading)
                .containsExactly(tuple("1", "甲类"), tuple("2", "乙类"));
    }
}
