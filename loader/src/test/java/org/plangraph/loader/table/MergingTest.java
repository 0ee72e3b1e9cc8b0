package org.plangraph.loader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final Head HEAD =
            new Head(
                    0,
                    1,
                    List.of(Column.NUMBER, Column.TASK, Column.MEASURES, Column.LEAD),
                    List.of("序号", "任务", "措施", "牵头单位"));

    private final Grid grid = new Grid(new StringBuilder());

    private MergingTest row(String... cells) {
        grid.row();
        List.of(cells).forEach(cell -> grid.cell(1, 1, cell));
        grid.endRow();
        return this;
    }

    private Table merged(String... last) {
        row("序号", "任务", "措施", "牵头单位").row("1", "治水", "清淤", "县水利局").row(last);
        return Merging.of(grid.table(), HEAD);
    }

    @Test
    void aRowWithoutNumberGoesOnWithTheOneAbove() {
        Table table = merged("", "", "拆网", "");
        assertThat(table.at(2, 0)).isEqualTo(table.at(1, 0));
        assertThat(table.at(2, 1)).isEqualTo(table.at(1, 1));
        assertThat(table.at(2, 3)).isEqualTo(table.at(1, 3));
    }

    @Test
    void aRowWithANumberHasItsOwnBodies() {
        Table table = merged("2", "", "拆网", "");
        assertThat(table.at(2, 1)).isEqualTo(table.at(1, 1));
        assertThat(table.at(2, 3)).isNotEqualTo(table.at(1, 3));
    }

    @Test
    void measuresAreNeverThoseOfTheRowAbove() {
        Table table = merged("", "", "", "县林业局");
        assertThat(table.at(2, 2)).isNotEqualTo(table.at(1, 2));
    }
}
