package org.plangraph.loader.outline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一章 总则|CHAPTER|1|总则",
                "第十二编 渡口|CHAPTER|12|渡口",
                "第三节 桥梁|SECTION|3|桥梁",
                "一、桥梁|CHINESE|1|桥梁",
                "十二、桥梁|CHINESE|12|桥梁",
                "三．桥梁|CHINESE|3|桥梁",
                "第二十一条 桥梁|ARTICLE|21|桥梁",
                "（二十八）桥梁|CHINESE_PAREN|28|桥梁",
                "(三)桥梁|CHINESE_PAREN|3|桥梁",
                "（四）、桥梁|CHINESE_PAREN|4|桥梁",
                "1.桥梁|ARABIC|1|桥梁",
                "1. 桥梁|ARABIC|1|桥梁",
                "60．桥梁|ARABIC|60|桥梁",
                "7、桥梁|ARABIC|7|桥梁",
                "（1）桥梁|ARABIC_PAREN|1|桥梁",
                "(12)桥梁|ARABIC_PAREN|12|桥梁",
                "3）桥梁|ARABIC_PAREN|3|桥梁",
                "１２．桥梁|ARABIC|12|桥梁",
                "⒊桥梁|ARABIC|3|桥梁",
                "⑵桥梁|ARABIC_PAREN|2|桥梁",
                "㈥桥梁|CHINESE_PAREN|6|桥梁",
                "①桥梁|CIRCLED|1|桥梁",
                "⑳桥梁|CIRCLED|20|桥梁",
                "㉑桥梁|CIRCLED|21|桥梁",
                "第二部分 桥梁|CHAPTER|2|桥梁",
                "任务一：桥梁|NAMED_CHINESE|1|桥梁",
                "行动12：桥梁|NAMED_ARABIC|12|桥梁",
                "02桥梁|PADDED|2|桥梁",
                "1.2031年前桥梁|ARABIC|1|2031年前桥梁",
            })
    void aParagraphBeginsWithItsNumber(
            String words, Numbering numbering, int value, String behind) {
        Marker marker = requireNonNull(Numbering.at(words, 0, words.length()));
        assertThat(marker.numbering()).isEqualTo(numbering);
        assertThat(marker.value()).isEqualTo(value);
        assertThat(words.substring(marker.end())).isEqualTo(behind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031年，建成渡口。",
                "100%覆盖。",
                "3.5公里渠道清淤。",
                "12个渡口完成改造。",
                "十四五、十五五两个时期的渡口",
                "三、四、五组分别巡查",
                "第三批渡口名单",
                "（2031年版）",
                "桥梁一、二期",
                "0.桥梁",
                "02月桥梁",
                "任务一览表",
                "行动12个组",
                "五年内建成渡口",
                "",
            })
    void aLineThatMerelyBeginsWithANumberHasNone(String words) {
        assertThat(Numbering.at(words, 0, words.length())).isNull();
    }

    @Test
    void aNumberIsFoundInsideTheGivenStretchAlone() {
        String text = "桥梁。\n（二）渡口。";

        assertThat(Numbering.at(text, 4, text.length()))
                .isEqualTo(new Marker(Numbering.CHINESE_PAREN, 2, 4, 7));
        assertThat(Numbering.at(text, 4, 6)).isNull();
    }
}
