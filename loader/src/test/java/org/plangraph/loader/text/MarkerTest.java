package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一章总则", "第十二条为", "第3部分", "一、总体", "十一．保障", "（一）退渔", "(二十一)健全", "1.清退", "60.各",
                "12．清退", "3、清退", "（1）登记", "2）登记", "①先", "⑴先", "⒈先", "㈠先", "附件", "附件1：", "１．清退",
                "2.1.3清退", "●清退"
            })
    void theNumbersOfSectionsAndTasksAreMarkers(String line) {
        assertThat(Marker.begins(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031年，打通",
                "1.5万亩",
                "100%。（",
                "2031.4.9",
                "一是",
                "第一次",
                "附件所列",
                "（牵头单位",
                "十分",
                "3家",
                "1..",
                "（2031年修订）"
            })
    void yearsFractionsAndWordsAreNone(String line) {
        assertThat(Marker.begins(line)).isFalse();
    }
}
