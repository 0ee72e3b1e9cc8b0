package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

    private static String read(String rtf) throws UnreadableDocumentException {
        return Reading.of(rtf, "ISO-8859-1").text();
    }

    /** As programs without Unicode write it. */
    private static String escaped(String words, String charset) {
        StringBuilder written = new StringBuilder();
        for (byte b : words.getBytes(Charset.forName(charset))) {
            written.append(
                    b >= 0
                            ? String.valueOf((char) b)
                            : "\\'" + HexFormat.of().formatHex(new byte[] {b}));
        }
        return written.toString();
    }

    @Test
    void aPlanSavedAsRtfIsReadAsWordShowsIt() throws UnreadableDocumentException {
        DocumentText read = Reading.of(WaterPlan.bytes("rtf"));

        assertThat(read.mediaType()).isEqualTo("application/rtf");
        assertThat(read.text())
                .isEqualTo(WaterPlan.TEXT.replace("1.公", "1. 公").replace("2.居", "2. 居"));
        assertThat(read.tables()).singleElement().satisfies(WaterPlan::check);
    }

    @Test
    void bytesAreReadByTheCodePageOrTheFonts() throws UnreadableDocumentException {
        String gbk = escaped("区水务局负责。", "GBK");
        String big5 = escaped("牽頭單位：區水務局", "Big5");

        assertThat(read("{\\rtf1\\ansi\\ansicpg936 " + gbk + "\\par}")).isEqualTo("区水务局负责。\n");
        assertThat(read("{\\rtf1{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce;}}\\f0 " + gbk + "}"))
                .isEqualTo("区水务局负责。");
        assertThat(read("{\\rtf1\\ansi\\ansicpg950 " + big5 + "}")).isEqualTo("牽頭單位：區水務局");
    }

    @Test
    void unicodeTakesTheCharactersThatRepeatItAlong() throws UnreadableDocumentException {
        assertThat(read("{\\rtf1\\uc2 \\u27700\\'cb\\'ae\\u21153\\'ce\\'f1 A\\uc0\\u23616 B}"))
                .isEqualTo("水务 A局B");
        assertThat(read("{\\rtf1\\uc1\\u-3850?}")).isEqualTo("\uF0F6");
    }

    @Test
    void whatIsHiddenDeletedOrNoTextIsLeftOut() throws UnreadableDocumentException {
        String rtf =
                "{\\rtf1{\\info{\\title no}}{\\header no\\par}{\\*\\unknown no}{\\v no}{\\deleted no}"
                        + "a{\\field{\\*\\fldinst DATE}{\\fldrslt b}}{\\pict\\wmetafile8 0102}c\\par}";

        assertThat(read(rtf)).isEqualTo("abc\n");
    }

    @Test
    void aBombOfGroupsIsRefused() {
        String rtf = "{\\rtf1" + "{".repeat(200_000);

        assertThatThrownBy(() -> Reading.of(rtf.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("nested too deeply");
    }
}
