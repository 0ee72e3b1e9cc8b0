package org.plangraph.loader.fact.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.table.Cell;
import org.plangraph.loader.table.Table;
import org.plangraph.loader.table.WrittenTables;
import org.plangraph.loader.text.DocumentText;
import org.plangraph.loader.text.MendedText;
import org.plangraph.loader.text.Readers;

/** Rows that head others, and those that go on with one. */
class RowGroupsTest {

    private static final String SECTIONS =
            "<tr><td>序号</td><td>类别</td><td>任务</td><td>牵头单位</td></tr>"
                    + "<tr><td colspan=4>一、登记</td></tr>"
                    + "<tr><td>1</td><td>古树</td><td>登记位置</td><td>县林业局</td></tr>"
                    + "<tr><td>2</td><td></td><td>设置围栏</td><td>县财政局</td></tr>"
                    + "<tr><td colspan=4>注：未列事项另行通知</td></tr>";

    private static final String MERGED =
            "<tr><td>序号</td><td>任务</td><td>措施</td><td>牵头单位</td></tr>"
                    + "<tr><td rowspan=2>1</td><td rowspan=2>治水</td><td>清淤</td>"
                    + "<td rowspan=2>县水利局</td></tr>"
                    + "<tr><td>拆网</td></tr>"
                    + "<tr><td>2</td><td>种树</td><td>选苗</td><td>县林业局</td></tr>";

    private static TaskTable table(String rows) throws Exception {
        String page = "<html><body><p>清单</p><table>" + rows + "</table></body></html>";
        DocumentText read =
                Readers.read(Source.of("a.html", page.getBytes(StandardCharsets.UTF_8)));
        List<Table> all = WrittenTables.in(read.text(), read.tables());
        return TaskTable.in(MendedText.of(read.text(), all), all).get(0);
    }

    private static @Nullable String words(TaskTable table, @Nullable Cell cell) {
        return cell == null ? null : table.words(cell);
    }

    @Test
    void aRowOfOneCellHeadsThoseBelowUnlessItIsANote() throws Exception {
        TaskTable table = table(SECTIONS);
        assertThat(SectionRow.is(table, 1)).isTrue();
        assertThat(words(table, SectionRow.heading(table, 1))).isEqualTo("一、登记");
        assertThat(SectionRow.is(table, 2)).isFalse();
        assertThat(SectionRow.is(table, 4)).isTrue();
        assertThat(SectionRow.heading(table, 4)).isNull();
    }

    @Test
    void sectionsAndGroupsHoldUntilTheNext() throws Exception {
        TaskTable table = table(SECTIONS);
        RowGroups groups = new RowGroups(table);
        groups.section(1);
        for (int row : List.of(2, 3)) {
            assertThat(groups.above(row))
                    .extracting(group -> group.words().in(table.mended().text()))
                    .containsExactly("登记", "古树");
        }
        assertThat(words(table, groups.name(2))).isEqualTo("登记位置");
        assertThat(groups.areOneTask(2, 3)).isFalse();
    }

    @Test
    void rowsThatShareNumberNameAndBodiesAreOneTask() throws Exception {
        TaskTable table = table(MERGED);
        RowGroups groups = new RowGroups(table);
        assertThat(groups.areOneTask(1, 2)).isTrue();
        assertThat(groups.areOneTask(2, 3)).isFalse();
        assertThat(groups.own(1).stream().map(table::words)).containsExactly("治水", "清淤");
        assertThat(words(table, groups.name(2))).isEqualTo("治水");
        assertThat(groups.above(1)).isEmpty();
    }
}
