package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "二十八, 28",
        "一百, 100",
        "一百零五, 105",
        "一百一十, 110",
        "百二十, 120",
        "三千, 3000",
        "三千零六, 3006",
        "两万, 20000",
        "一万五千, 15000",
        "二十万, 200000",
    })
    void aNumberWithUnitsIsMultiplied(String words, int value) {
        assertThat(ChineseNumeral.value(words)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"二〇二五, 2025", "二零二四, 2024", "一九, 19"})
    void digitsAloneStandByTheirPlace(String words, int value) {
        assertThat(ChineseNumeral.value(words)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "十甲", "第三", "十四五"})
    void otherWordsAreNoNumber(String words) {
        assertThat(ChineseNumeral.value(words)).isEqualTo(-1);
    }
}
