package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.document.Limits;
import org.plangraph.loader.document.Source;

class ReadersTest {

    @Test
    void theFormatIsToldByTheBytesNotTheName() throws UnreadableDocumentException {
        byte[] page = "<html><body><p>区水务局负责。</p></body></html>".getBytes(StandardCharsets.UTF_8);
        byte[] word = new WordFile("<w:p><w:r><w:t>区水务局</w:t></w:r></w:p>").bytes();

        assertThat(Readers.read(Source.of("plan.pdf", page)).mediaType()).isEqualTo("text/html");
        assertThat(Readers.read(Source.of("plan.txt", word)).mediaType())
                .endsWith("wordprocessingml.document");
        assertThat(Readers.read(Source.of("plan.docx", "区水务局".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new DocumentText("text/plain", "区水务局"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', the file is empty",
        "'  \n', holds no text",
        "'{\\rtf1 }', holds no text",
        "'<?mso-application progid=\"Word.Document\"?><w:wordDocument/>', one XML file",
        "'MIME-Version: 1.0\nContent-Type: multipart/related', web archive",
    })
    void whatIsNotReadIsRefusedWithACure(String text, String message) {
        assertThatThrownBy(() -> Reading.of(text, "UTF-8"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(": ");
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml, spreadsheetml, spreadsheet", "a.txt, none, ZIP archive"})
    void archivesOfOtherKindsAreNamed(String part, String type, String message) {
        byte[] archive =
                WordFile.zip(part, "x", "[Content_Types].xml", "<Types>" + type + "</Types>");

        assertThatThrownBy(() -> Reading.of(archive))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void binaryRubbishIsNoText() {
        byte[] rubbish = new byte[4096];
        new Random(7).nextBytes(rubbish);
        byte[] picture = new byte[2048];
        System.arraycopy(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, picture, 0, 8);

        assertThatThrownBy(() -> Reading.of(rubbish))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> Reading.of(picture))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("image/png");
    }

    @Test
    void aFileBeyondTheLimitIsNotEvenOpened() {
        byte[] large = new byte[Limits.STANDARD.largest() + 1];

        assertThatThrownBy(() -> Reading.of(large))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("50 MB");
    }
}
