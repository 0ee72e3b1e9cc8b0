package org.plangraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsLettersOfTwoPlaces() {
        TextTable table = new TextTable(List.of("部门", "tasks"), List.of(false, true));
        table.add(List.of("发展和改革", "43"));
        table.add(List.of("a\nb（c）", "7"));
        assertThat(table.lines())
                .containsExactly(
                        "部门        tasks", "----------  -----", "发展和改革     43", "a b（c）        7");
    }

    @Test
    void countsPlacesNotLetters() {
        assertThat(TextTable.width("〔2024〕")).isEqualTo(8);
        assertThat(TextTable.width("é")).isEqualTo(1);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("𠮷")).isEqualTo(2);
    }
}
