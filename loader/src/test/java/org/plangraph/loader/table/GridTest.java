package org.plangraph.loader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    private final StringBuilder text = new StringBuilder("表\n");
    private final Grid grid = new Grid(text);

    @Test
    void aCellTakesTheNextColumnThatNoneFromAboveReachesInto() {
        grid.row();
        grid.cell(2, 1, "甲");
        grid.cell(1, 2, "乙");
        grid.endRow();
        grid.row();
        grid.cell(1, 1, "丙");
        grid.cell(1, 1, "丁");
        grid.endRow();
        Table table = grid.table();
        assertThat(text).hasToString("表\n甲\t乙\n丙\t丁\n");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(words(table))
                .containsExactly("甲 0+2 0+1", "乙 0+1 1+2", "丙 1+1 1+1", "丁 1+1 2+1");
        assertThat(table.grid().get(1)).extracting(Cell::column).containsExactly(0, 1, 2);
    }

    @Test
    void aMergedPlaceBelongsToTheCellAboveIt() {
        grid.row();
        grid.cell(1, 1, "1");
        grid.cell(1, 1, "甲");
        grid.endRow();
        for (int i = 0; i < 2; i++) {
            grid.row();
            grid.cell(1, 1, "2");
            grid.merged(1);
            grid.endRow();
        }
        assertThat(words(grid.table()))
                .containsExactly("1 0+1 0+1", "甲 0+3 1+1", "2 1+1 0+1", "2 2+1 0+1");
    }

    @Test
    void noCellReachesBelowTheLastRow() {
        grid.row();
        grid.cell(Integer.MAX_VALUE, Integer.MAX_VALUE, "甲");
        grid.endRow();
        assertThat(grid.table().rows()).isEqualTo(1);
        assertThat(grid.table().columns()).isEqualTo(1000);
    }

    @Test
    void placesAreCountedInCodePoints() {
        text.append("𠮷");
        grid.row();
        grid.cell(1, 1, "𠮷村");
        grid.endRow();
        Table table = Table.inCodePoints(List.of(grid.table()), text.toString()).get(0);
        assertThat(table.start()).isEqualTo(3);
        assertThat(table.end()).isEqualTo(5);
        assertThat(table.at(0, 0)).isEqualTo(new Cell(0, 0, 1, 1, 3, 5));
    }

    private List<String> words(Table table) {
        return table.cells().stream()
                .map(
                        cell ->
                                "%s %d+%d %d+%d"
                                        .formatted(
                                                text.substring(cell.start(), cell.end()),
                                                cell.row(),
                                                cell.rows(),
                                                cell.column(),
                                                cell.columns()))
                .toList();
    }
}
