package org.plangraph.loader.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellKindTest {

    @ParameterizedTest(name = "{0} fits {1}, not {2}")
    @CsvSource({
        "县水利局, LEAD, DEADLINE",
        "'县水利局、县财政局', COOPERATING, MEASURES",
        "各镇, RESPONSIBLE, GROUP",
        "2026年9月底, DEADLINE, LEAD",
        "长期, DEADLINE, TASK",
        "清理塘底淤泥, TASK, RESPONSIBLE",
        "清理塘底淤泥, MEASURES, DEADLINE"
    })
    void wordsFitOneColumnAndNotAnother(String words, Column fits, Column other) {
        assertThat(CellKind.fit(fits, words)).isPositive();
        assertThat(CellKind.fit(other, words)).isNegative();
    }

    @Test
    void aTaskIsSeldomEmptyAStrokeFitsAnywhere() {
        assertThat(CellKind.fit(Column.TASK, "")).isLessThan(CellKind.fit(Column.REMARK, ""));
        assertThat(CellKind.fit(Column.LEAD, "—")).isPositive();
    }

    @Test
    void headingsOfRowsAreNumberedInCharacters() {
        assertThat(CellKind.isSection("一、摊位改造")).isTrue();
        assertThat(CellKind.isSection("（二）排水")).isTrue();
        assertThat(CellKind.isSection("1、摊位改造")).isFalse();
        assertThat(CellKind.isSection("县水利局")).isFalse();
    }
}
