package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningHeadTest {

    private static List<String> kept(String text) {
        return RunningHead.drop(Lines.of(text.codePoints().toArray())).stream()
                .map(Line::bare)
                .toList();
    }

    @Test
    void whatStandsAtTheTopOfThreePagesGoes() {
        assertThat(kept("甲\n\f云泽区公报 1\n乙\n\f云泽区公报 2\n丙\n\f云泽区公报 3\n丁"))
                .containsExactly("甲", "乙", "丙", "丁");
    }

    @Test
    void whatStandsThereTwiceOrElsewhereStays() {
        assertThat(kept("甲\n\f公报\n乙\n\f公报\n丙")).hasSize(5);
        assertThat(kept("公报\n甲\n公报\n乙\n公报\n丙")).hasSize(6);
    }
}
