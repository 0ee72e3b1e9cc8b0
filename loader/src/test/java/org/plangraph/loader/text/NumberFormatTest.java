package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCounting, 99, 九十九",
        "japaneseCounting, 12, 十二",
        "chineseCountingThousand, 100, 一百",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1005, 一千零五",
        "chineseLegalSimplified, 10, 壹拾",
        "ideographDigital, 10, 一〇",
        "ideographTraditional, 3, 丙",
        "ideographZodiac, 12, 亥",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedCircleChinese, 1, ①",
        "decimalEnclosedParen, 2, ⑵",
        "decimalEnclosedFullstop, 3, ⒊",
        "ideographEnclosedCircle, 10, ㊉",
        "decimalFullWidth, 12, １２",
        "decimalZero, 7, 07",
        "decimalZero, 17, 17",
        "upperLetter, 27, AA",
        "lowerLetter, 2, b",
        "upperRoman, 14, XIV",
        "lowerRoman, 4, iv",
        "none, 4, ''",
        "somethingElse, 4, 4",
    })
    void aNumberIsWrittenInItsFormat(String format, int number, String written) {
        assertThat(NumberFormat.write(format, number)).isEqualTo(written);
    }
}
