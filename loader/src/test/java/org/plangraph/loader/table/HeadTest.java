package org.plangraph.loader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadTest {

    private final StringBuilder text = new StringBuilder();
    private final Grid grid = new Grid(text);

    private HeadTest row(String... cells) {
        grid.row();
        List.of(cells).forEach(cell -> grid.cell(1, 1, cell));
        grid.endRow();
        return this;
    }

    private @Nullable Head head() {
        return Head.of(grid.table(), this::words);
    }

    private Head found() {
        return Objects.requireNonNull(head());
    }

    private String words(Cell cell) {
        return text.substring(cell.start(), cell.end());
    }

    @Test
    void aTitleMayStandAboveIt() {
        Head head = row("分工表").row("序号", "任务", "牵头单位").row("1", "清淤", "县水利局").found();
        assertThat(head.first()).isEqualTo(1);
        assertThat(head.rows()).isEqualTo(1);
        assertThat(head.columns()).containsExactly(Column.NUMBER, Column.TASK, Column.LEAD);
    }

    @Test
    void itMayHaveTwoRows() {
        grid.row();
        grid.cell(2, 1, "序号");
        grid.cell(2, 1, "任务");
        grid.cell(1, 2, "责任分工");
        grid.endRow();
        Head head = row("牵头单位", "配合单位").row("1", "清淤", "县水利局", "各镇").found();
        assertThat(head.rows()).isEqualTo(2);
        assertThat(head.columns())
                .containsExactly(Column.NUMBER, Column.TASK, Column.LEAD, Column.COOPERATING);
    }

    @Test
    void noneStandsBelowARowWithANumber() {
        assertThat(row("1", "清淤").row("序号", "任务", "牵头单位").head()).isNull();
    }

    @Test
    void contentsAndTimesAloneAreAnAgenda() {
        assertThat(row("内容", "时间").row("报到", "9月").head()).isNull();
    }

    @Test
    void contentsAndTimesWithNumbersAreTasks() {
        assertThat(row("序号", "内容", "时间").row("1", "清淤", "9月").head()).isNotNull();
    }

    @Test
    void isRepeatedOnTheNextPage() {
        row("序号", "任务", "牵头单位").row("1", "清淤", "县水利局").row("序 号", "任务", "牵头单位");
        Head head = found();
        assertThat(head.isRepeatedBy(grid.table().grid().get(2), this::words)).isTrue();
        assertThat(head.isRepeatedBy(grid.table().grid().get(1), this::words)).isFalse();
    }
}
