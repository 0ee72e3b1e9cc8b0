package org.plangraph.loader.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {

    @ParameterizedTest
    @CsvSource({
        "牽頭單位, 牵头单位",
        "責任單位, 责任单位",
        "縣發展和改革局, 县发展和改革局",
        "完成時限, 完成时限",
        "爲衆產線裡臺, 为众产线里台",
        "乾县, 乾县",
        "瞭望塔, 瞭望塔",
    })
    void standsForTraditional(String traditional, String simplified) {
        assertThat(Simplified.of(traditional)).isEqualTo(simplified);
    }

    @Test
    void aTraditionalTextIsReadAsSimplifiedMarksIncluded() {
        assertThat(read("推動「兩業融合」，由縣發展和改革局牽頭。")).isEqualTo("推动“两业融合”，由县发展和改革局牵头。");
    }

    @Test
    void aSimplifiedTextKeepsItsOddCharacters() {
        String text = "不低于上年水平，由於潜镇人民政府会同县农业农村局、县自然资源局等有关部门负责落实「一镇一品」";

        assertThat(read(text)).isEqualTo(text);
    }

    private static String read(String text) {
        int[] codePoints = Simplified.text(text.codePoints().toArray());
        return new String(codePoints, 0, codePoints.length);
    }
}
