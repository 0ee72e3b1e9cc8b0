package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.table.Cell;
import org.plangraph.loader.table.Table;

/** What readers tell of the tables in a text. */
class TablesTest {

    @Test
    void cellsOfWordTablesStandWhereTheirWordsDo() throws UnreadableDocumentException {
        DocumentText text =
                Reading.of(
                        new WordFile(
                                        WordFile.paragraph("附表")
                                                + "<w:tbl>"
                                                + row(cell("", "序号"), cell("", "任务"))
                                                + row(cell("<w:gridSpan w:val='2'/>", "一、治水"))
                                                + row(
                                                        cell("", "1"),
                                                        cell("<w:vMerge w:val='restart'/>", "甲"))
                                                + row(cell("", "2"), cell("<w:vMerge/>", ""))
                                                + "</w:tbl>")
                                .bytes());
        assertThat(text.text()).isEqualTo("附表\n序号\t任务\n一、治水\n1\t甲\n2\t\n");
        assertThat(text.tables()).hasSize(1);
        assertThat(cells(text))
                .containsExactly(
                        "序号 0+1 0+1",
                        "任务 0+1 1+1",
                        "一、治水 1+1 0+2",
                        "1 2+1 0+1",
                        "甲 2+2 1+1",
                        "2 3+1 0+1");
    }

    @Test
    void cellsOfWebTablesStandWhereTheirWordsDo() throws UnreadableDocumentException {
        DocumentText text =
                Reading.of(
                        ("<html><body><p>附表</p><table><tr><td>序号</td><td>任务</td><td>牵头<br>单位</td></tr>"
                                        + "<tr><td>1</td><td rowspan='2'>甲</td><td>乙</td></tr>"
                                        + "<tr><td>2</td><td>丙</td></tr></table></body></html>")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(text.text()).isEqualTo("附表\n序号\t任务\t牵头 单位\n1\t甲\t乙\n2\t丙\n");
        assertThat(cells(text))
                .containsExactly(
                        "序号 0+1 0+1",
                        "任务 0+1 1+1",
                        "牵头 单位 0+1 2+1",
                        "1 1+1 0+1",
                        "甲 1+2 1+1",
                        "乙 1+1 2+1",
                        "2 2+1 0+1",
                        "丙 2+1 2+1");
    }

    @Test
    void rowsOfOneCellAreNotJoined() {
        String raw = "一、治水\n二、治气\n";
        Table table =
                new Table(0, 10, List.of(new Cell(0, 0, 1, 1, 0, 4), new Cell(1, 0, 1, 1, 5, 9)));
        MendedText mended = MendedText.of(raw, List.of(table));
        assertThat(mended.text()).isEqualTo("一、治水\n二、治气");
        assertThat(mended.indexFrom(5)).isEqualTo(5);
    }

    @Test
    void theRowsOfATableHideNotThatLinesAreWrapped() {
        String first = "　　沿湖岸线划分为保育段恢复段利用段三类各段长度由区里测定\n";
        String prose = first + "后公布。\n" + first + "后公示。\n";
        String raw = prose + "序号\t任务\n1\t治水\n2\t治气\n";
        Table table = new Table(prose.length(), raw.length(), List.of());
        assertThat(MendedText.of(raw, List.of(table)).paragraphs()).hasSize(5);
    }

    @Test
    void theLinesOfOneCellAreJoined() {
        String raw = "疏浚河道五条，整\n治沿岸。\n3\n";
        Table table =
                new Table(
                        0, 16, List.of(new Cell(0, 0, 1, 1, 0, 13), new Cell(0, 1, 1, 1, 14, 15)));
        MendedText mended = MendedText.of(raw, List.of(table));
        assertThat(mended.text()).isEqualTo("疏浚河道五条，整治沿岸。\n3");
        assertThat(mended.indexFrom(14)).isEqualTo(13);
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + WordFile.paragraph(words) + "</w:tc>";
    }

    private static List<String> cells(DocumentText text) {
        return text.tables().stream()
                .flatMap(table -> table.cells().stream())
                .map(
                        cell ->
                                "%s %d+%d %d+%d"
                                        .formatted(
                                                text.text().substring(cell.start(), cell.end()),
                                                cell.row(),
                                                cell.rows(),
                                                cell.column(),
                                                cell.columns()))
                .toList();
    }
}
