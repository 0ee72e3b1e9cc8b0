package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MhtReaderTest {

    private static final String PAGE = "<html><body><p>一、总体要求</p><p>区水务局负责。</p></body></html>";

    private static String archive(String head, String body) {
        return "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_x\"\r\n\r\n"
                + "preamble\r\n----=_x\r\nContent-Type: image/png\r\n\r\nx\r\n----=_x\r\n"
                + head
                + "\r\n\r\n"
                + body
                + "\r\n----=_x--\r\n";
    }

    @Test
    void thePageIsReadInItsEncoding() throws UnreadableDocumentException {
        byte[] gbk = PAGE.getBytes(Charset.forName("GBK"));
        String archive =
                archive(
                        "Content-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding:"
                                + " base64",
                        Base64.getMimeEncoder().encodeToString(gbk));

        DocumentText read = Reading.of(archive, "US-ASCII");

        assertThat(read.mediaType()).isEqualTo("multipart/related");
        assertThat(read.text()).isEqualTo("一、总体要求\n区水务局负责。\n");
    }

    @Test
    void quotedBytesAndSoftLineBreaksAreUndone() throws UnreadableDocumentException {
        StringBuilder quoted = new StringBuilder();
        for (byte b : PAGE.getBytes(StandardCharsets.UTF_8)) {
            quoted.append(b > 0 && b != '=' ? "" + (char) b : "=%02X=\r\n".formatted(b & 0xFF));
        }
        String archive =
                archive(
                        "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable",
                        quoted.toString());

        assertThat(Reading.of(archive, "US-ASCII").text()).isEqualTo("一、总体要求\n区水务局负责。\n");
    }

    @Test
    void anArchiveWithoutAPageSaysSo() {
        assertThatThrownBy(() -> Reading.of(archive("Content-Type: text/css", "p {}"), "US-ASCII"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("holds no page");
    }
}
