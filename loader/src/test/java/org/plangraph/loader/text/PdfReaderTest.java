package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    @Test
    void linesKeepTheirIndentsAndColumnGapsAndPagesTheirEnds()
            throws IOException, UnreadableDocumentException {
        byte[] bytes =
                new PdfFile()
                        .page(List.of("2|一、总体要求", "2|为把湖区的生态家底变成群众的日子，", "0|制定本方案。"))
                        .page(List.of("0|组　　长　江若川", "12|- 2 -"))
                        .bytes();

        DocumentText read = Reading.of(bytes);

        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.text())
                .startsWith("    一、总体要求\n    为把湖区的生态家底变成群众的日子，\n制定本方案。\n\f")
                .contains("江若川\n")
                .contains("- 2 -\n");
    }

    /** The font of the test has neither bullet nor middle dot. */
    @Test
    void aPlanSetInPdfMendsToItsParagraphs() throws IOException, UnreadableDocumentException {
        String plan =
                Samples.YUNZE
                        .text()
                        .replaceAll("[•·]", "、")
                        .lines()
                        .limit(38)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow();
        List<String> lines = new ArrayList<>();
        for (String line : Rewrapping.at(27).indented("　　").of(plan).split("\n", -1)) {
            String words = line.stripLeading();
            lines.add((line.length() > words.length() ? 2 : 0) + "|" + words);
        }
        PdfFile file = new PdfFile();
        int page = 1;
        for (int from = 0; from < lines.size(); from += 24) {
            List<String> onPage =
                    new ArrayList<>(lines.subList(from, Math.min(lines.size(), from + 24)));
            onPage.add("12|- " + page++ + " -");
            file.page(onPage);
        }

        MendedText mended = MendedText.of(Reading.of(file.bytes()).text());

        assertThat(mended.text()).isEqualTo(MendedText.of(plan).text());
    }

    @Test
    void aScanALockAndABreakAreToldApart() throws IOException {
        byte[] scan = new PdfFile().page(List.of()).page(List.of("12|- 2 -")).bytes();
        byte[] locked = new PdfFile().page(List.of("0|区水务局负责")).locked().bytes();
        byte[] whole = new PdfFile().page(List.of("0|区水务局负责")).bytes();
        byte[] broken = Arrays.copyOf(whole, 60);

        assertThatThrownBy(() -> Reading.of(scan))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("OCR");
        assertThatThrownBy(() -> Reading.of(locked))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() -> Reading.of(broken))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("broken");
    }
}
