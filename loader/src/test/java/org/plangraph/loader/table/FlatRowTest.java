package org.plangraph.loader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatRowTest {

    private static final List<Column> COLUMNS =
            List.of(Column.TASK, Column.LEAD, Column.COOPERATING, Column.DEADLINE);

    private static int[] counts(String... lines) {
        return FlatRow.of(
                COLUMNS, Arrays.stream(lines).map(line -> new TextLine(0, 0, line)).toList());
    }

    @Test
    void eachColumnTakesWhatFits() {
        assertThat(counts("清理塘底", "县水利局", "各镇", "9月底")).containsExactly(1, 1, 1, 1);
        assertThat(counts("清理塘底", "9月底")).containsExactly(1, 0, 0, 1);
    }

    @Test
    void aCellMayHaveSeveralLines() {
        assertThat(counts("清理塘", "底。", "县水利局", "各镇", "9月底")).containsExactly(2, 1, 1, 1);
    }

    @Test
    void aListThatIsOpenGoesOn() {
        assertThat(counts("清理塘底", "县水利局、", "县财政局", "各镇", "9月底")).containsExactly(1, 2, 1, 1);
    }
}
