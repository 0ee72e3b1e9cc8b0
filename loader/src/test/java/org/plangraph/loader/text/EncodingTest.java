package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    static Stream<Arguments> texts() {
        Stream<String> texts =
                Stream.of(
                        "区水务局",
                        "一、总体要求\r\n",
                        "年",
                        "到2031年，建成12家。\n",
                        "a 区 b",
                        Samples.YUNZE.text(),
                        Samples.SONGLING.text());
        return texts.flatMap(
                text ->
                        Stream.of("UTF-8", "GB18030", "GBK", "UTF-16")
                                .filter(charset -> canWrite(charset, text))
                                .map(charset -> Arguments.of(text, charset)));
    }

    private static boolean canWrite(String charset, String text) {
        return Charset.forName(charset).newEncoder().canEncode(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shortAndLongTextsAreReadInTheEncodingTheyAreIn(String text, String charset)
            throws UnreadableDocumentException {
        assertThat(Reading.of(text, charset).text()).isEqualTo(text);
    }

    @Test
    void charactersBeyondGbkAreRead() throws UnreadableDocumentException {
        String text = "负责人：㐱𠮷，区水务局";

        assertThat(Reading.of(text, "GB18030").text()).isEqualTo(text);
    }

    @Test
    void theByteOrderMarkIsNoText() throws UnreadableDocumentException {
        assertThat(Reading.of("\uFEFF区水务局", "UTF-8").text()).isEqualTo("区水务局");
        assertThat(Reading.of("\uFEFF区水务局", "UTF-16LE").text()).isEqualTo("区水务局");
        assertThat(Reading.of("\uFEFF区水务局", "UTF-16BE").text()).isEqualTo("区水务局");
        assertThat(Reading.of("\uFEFF区水务局", "GB18030").text()).isEqualTo("区水务局");
    }

    @Test
    void utf16WithoutAMarkShowsByItsZeros() throws UnreadableDocumentException {
        assertThat(Reading.of("到2031年，建成12家。\n", "UTF-16LE").text()).isEqualTo("到2031年，建成12家。\n");
        assertThat(Reading.of("到2031年，建成12家。\n", "UTF-16BE").text()).isEqualTo("到2031年，建成12家。\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "區水務局負責。",
                "牽頭單位：縣發展和改革局；責任單位：各鄉鎮人民政府",
                "一、總體要求\r\n到2031年，建成污水處理廠12家。",
            })
    void traditionalCharactersInBig5AreRead(String text) throws UnreadableDocumentException {
        assertThat(Reading.of(text, "Big5").text()).isEqualTo(text);
        assertThat(Reading.of(text, "GBK").text()).isEqualTo(text);
    }

    @Test
    void aByteAmissInALongTextSpoilsNoMore() throws UnreadableDocumentException {
        byte[] bytes = Samples.YUNZE.text().getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;

        assertThat(Reading.of(bytes).text()).startsWith("云泽").contains("\uFFFD");
    }

    @Test
    void whatIsNeitherIsToldApart() throws UnreadableDocumentException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("区水务局负责。".getBytes(StandardCharsets.UTF_8));
        mixed.write(0xFF);
        mixed.write(0xFF);

        assertThatThrownBy(() -> Reading.of(mixed.toByteArray()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("save it as UTF-8");
    }
}
