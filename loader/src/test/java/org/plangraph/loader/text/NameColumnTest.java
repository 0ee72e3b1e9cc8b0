package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameColumnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "组  长：江若川  区长",
                "副组长：沈  一  副区长",
                "江若川  区长",
                "沈  一  副区长",
                "欧阳乐　局长",
                "司马青云\t局长",
                "阿依努尔·买买提  局长",
                "组　　长：江若川　区长"
            })
    void aNameAndAGapAreAnEntry(String line) {
        assertThat(NameColumn.begins(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江若川 区长",
                "第一条　为了",
                "区水务局党组书记、局长",
                "一、  总体要求",
                "到 2031 年，",
                "2031年  4月",
                "江若川  "
            })
    void proseAndNumbersAreNone(String line) {
        assertThat(NameColumn.begins(line)).isFalse();
    }
}
