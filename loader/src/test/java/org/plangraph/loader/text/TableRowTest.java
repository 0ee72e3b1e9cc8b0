package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class TableRowTest {

    @Test
    void aRowOfCellsStandsAlone() {
        TableRow rule = new TableRow();

        assertThat(rule.judge(wrapped(FULL, "清退\t区水务局"))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped("清退\t区水务局", FULL))).isEqualTo(Verdict.BEGIN);
        assertThat(rule.judge(wrapped(FULL, "一、\t总体要求"))).isNull();
    }
}
