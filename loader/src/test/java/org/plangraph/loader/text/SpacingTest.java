package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

    @ParameterizedTest
    @CsvSource({
        "各 镇 街道, 各镇街道",
        "到 2031 年, 到2031年",
        "5G 工厂, 5G工厂",
        "60. 各部门, 60.各部门",
        "〔2031〕 7 号, 〔2031〕7号",
        "“ 云泽 ” 行动, “云泽”行动",
        "GB 55015, GB 55015",
        "Wi Fi  6 覆盖, Wi Fi 6覆盖",
        "准 Ⅳ 类, 准Ⅳ类",
        "各\u00A0镇\u3000街\u2003道, 各镇街道",
    })
    void blanksStayBetweenLatinWordsAndGoAroundChinese(String raw, String mended) {
        assertThat(MendedText.of(raw).text()).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource({
        "a, b, true",
        "a, 1, true",
        "1, a, true",
        "1, 2, false",
        "区, a, false",
        "-, a, false"
    })
    void wordsThatMetAtTheEndOfALineAreParted(char before, char after, boolean parts) {
        assertThat(Spacing.parts(before, after)).isEqualTo(parts);
    }
}
