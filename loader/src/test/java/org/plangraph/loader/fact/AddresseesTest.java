package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class AddresseesTest {

    @Test
    void namesThatAreWrittenForShortBelongTogether() {
        String front = "各镇党委、人民政府，县委各部、委、办，中央、省驻县单位：\n现将方案印发。";

        assertThat(Addressees.in(front, new Span(0, front.length())))
                .containsExactly("各镇党委、人民政府", "县委各部、委、办", "中央、省驻县单位");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各镇人民政府，县政府有关部门、单位：|各镇人民政府 县政府有关部门、单位",
                "各街道办事处，区政府各部门：|各街道办事处 区政府各部门",
                "各有关部门(单位):|各有关部门(单位)",
                "柳河经济开发区管委会，各乡镇（街道），县直各单位：|柳河经济开发区管委会 各乡镇（街道） 县直各单位",
            })
    void theLineThatEndsWithAColonNamesThem(String line, String names) {
        assertThat(in("云溪县人民政府文件\n关于保护古桥的通知\n" + line + "\n现将方案印发给你们。"))
                .isEqualTo(Arrays.asList(names.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现将方案印发给你们。",
                "现将有关事项通知如下：",
                "为加强古桥保护，现就有关工作通知如下：",
                "古桥名录：石桥、木桥。",
            })
    void otherLinesNameNobody(String line) {
        assertThat(in(line)).isEmpty();
    }

    private static List<String> in(String front) {
        return Addressees.in(front, new Span(0, front.length()));
    }
}
