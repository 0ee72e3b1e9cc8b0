package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "云政发〔2031〕4号, 云政发〔2031〕4号",
        "云政办字[2031]12号, 云政办字[2031]12号",
        "云政发（2031）4号, 云政发（2031）4号",
        "云政发【2031】第4号, 云政发【2031】第4号",
        "  云政发〔2031〕4号  , 云政发〔2031〕4号",
        "云政发〔2031〕4号　签发人：某某, 云政发〔2031〕4号",
        "（云政发〔2031〕4号）, 云政发〔2031〕4号",
    })
    void aLineOfItsOwnIsTheNumber(String line, String number) {
        assertThat(in("云溪县人民政府文件\n" + line + "\n关于保护古桥的通知")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据云政发〔2031〕4号文件要求，结合本县实际，制定本方案。",
                "《关于保护古桥的意见》（云政发〔2031〕4号）",
                "云溪县2031年4号渡口",
                "",
            })
    void aNumberInASentenceIsThatOfAnotherDocument(String line) {
        assertThat(in(line)).isNull();
    }

    private static @Nullable String in(String front) {
        return DocumentNumber.in(front, new Span(0, front.length()));
    }
}
