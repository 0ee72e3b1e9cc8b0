package org.plangraph.loader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTablesTest {

    @Test
    void cellsPartedByTabsKeepTheirColumns() {
        String text = "分工表\n序号\t任务\t牵头单位\t完成时限\n1\t清淤\t\t长期\n\t拆网\t县水利局\n正文。";
        assertThat(cells(text))
                .containsExactly(
                        "序号 0 0",
                        "任务 0 1",
                        "牵头单位 0 2",
                        "完成时限 0 3",
                        "1 1 0",
                        "清淤 1 1",
                        "长期 1 3",
                        "拆网 2 1",
                        "县水利局 2 2");
    }

    @Test
    void behindAnEmptyLineARowOfOtherCellsIsOfAnotherTable() {
        String head = "序号\t任务\t牵头单位\t完成时限\n1\t清淤\t县水利局\t长期\n";
        assertThat(WrittenTables.in(head + "注：略。\n\n姓名\t单位\t电话\n甲\t县水利局\t12\n", List.of()))
                .singleElement()
                .extracting(Table::rows)
                .isEqualTo(2);
        assertThat(WrittenTables.in(head + "\n2\t拆网\n\n3\t修堤\n", List.of()))
                .singleElement()
                .extracting(Table::rows)
                .isEqualTo(4);
    }

    @Test
    void aNumberThatIsMissingIsThatOfTheRowAbove() {
        String text = "序号\t任务\t措施\t责任单位\n1\t治水\t清淤\t县水利局\n\t\t拆网\t\n";
        Table table = WrittenTables.in(text, List.of()).get(0);
        assertThat(table.at(1, 0)).extracting("rows").isEqualTo(2);
        assertThat(table.at(1, 1)).extracting("rows").isEqualTo(2);
        assertThat(table.at(1, 3)).extracting("rows").isEqualTo(2);
        assertThat(table.at(2, 2)).extracting("rows").isEqualTo(1);
    }

    @Test
    void strokesPartTheCellsOfMarkdown() {
        String text = "| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 清淤 | 县水利局 |\n";
        assertThat(cells(text))
                .containsExactly("序号 0 0", "任务 0 1", "责任单位 0 2", "1 1 0", "清淤 1 1", "县水利局 1 2");
    }

    @Test
    void linesUnderTheirHeadsAreCells() {
        String text = "序号\n任务\n牵\n头\n单位\n配合单位\n1\n清理塘\n底。\n县水利局\n2\n拆网\n县农业农村局、\n县水利局\n各镇\n";
        assertThat(cells(text))
                .containsExactly(
                        "序号 0 0",
                        "任务 0 1",
                        "牵\n头\n单位 0 2",
                        "配合单位 0 3",
                        "1 1 0",
                        "清理塘\n底。 1 1",
                        "县水利局 1 2",
                        "2 2 0",
                        "拆网 2 1",
                        "县农业农村局、\n县水利局 2 2",
                        "各镇 2 3");
    }

    @Test
    void aTableThatTheFormatTellsIsNotReadAgain() {
        String text = "序号\t任务\t责任单位\n1\t清淤\t县水利局\n";
        Table known = new Table(0, text.length(), List.of());
        assertThat(WrittenTables.in(text, List.of(known))).containsExactly(known);
    }

    @Test
    void rostersAndStatisticsAreNoTablesOfTasks() {
        assertThat(cells("序号\t单位\t责任人\t联系电话\n1\t县水利局\t甲\t12\n")).isEmpty();
        assertThat(cells("指标\t单位\t2025年\t2026年\n粮食\t万吨\t1\t2\n")).isEmpty();
        assertThat(cells("姓名\n职务\n联系电话\n甲\n局长\n12\n")).isEmpty();
    }

    private static List<String> cells(String text) {
        return WrittenTables.in(text, List.of()).stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .map(
                        cell ->
                                "%s %d %d"
                                        .formatted(
                                                text.substring(cell.start(), cell.end()),
                                                cell.row(),
                                                cell.column()))
                .toList();
    }
}
